/** A work that chapters cite. */

export interface Work {
  /** First author and two-digit year, as in `<Cite id="Leshno93" />`. */
  readonly key: string;
  /** Family name last. */
  readonly authors: readonly string[];
  /** Set where `authors` names only the first of many. */
  readonly moreAuthors?: true;
  readonly title: string;
  /** Journal, conference or publisher, with volume and pages where they are known. */
  readonly venue?: string;
  /** The year of the key: of the first public version, or of the conference. */
  readonly year: number;
  readonly doi?: string;
  /** Resolves as arxiv.org/abs/ID. */
  readonly arxiv?: string;
  /** Where there is neither DOI nor arXiv id. */
  readonly url?: string;
}

/** `Leshno et al. 1993`, `Ioffe & Szegedy 2015`: the same in both languages. */
export function shortName({ authors, moreAuthors, year }: Work): string {
  const families = authors.map((author) => author.split(' ').at(-1) ?? author);
  const [first = '', second] = families;
  if (moreAuthors || families.length > 2) return `${first} et al. ${year}`;
  return `${second === undefined ? first : `${first} & ${second}`} ${year}`;
}
