/** A citation of a page or of a claim, in the three forms that a reader may take it in. */
export interface Citation {
  /** A line for a list of references. */
  readonly line: string;
  readonly bibtex: string;
  /** CSL-JSON. */
  readonly csl: string;
}

/** Of one question, by the path and anchor of what is cited, without the site's base. */
export type Citations = Readonly<Record<string, Citation>>;
