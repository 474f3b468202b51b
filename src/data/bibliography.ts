/** The works that chapters cite. One file, so that a reference is written and corrected once. */

export interface Work {
  /** First author and two-digit year, as in `<Cite id="Leshno93" />`. */
  readonly key: string;
  /** Family name last, as in print; an organisation stands alone. */
  readonly authors: readonly string[];
  readonly title: string;
  /** Journal, conference, publisher; with volume and pages where they are known. */
  readonly venue?: string;
  readonly year: number;
  readonly doi?: string;
  /** Resolves as arxiv.org/abs/ID. */
  readonly arxiv?: string;
  /** Only where there is neither DOI nor arXiv id, or a free copy by the authors. */
  readonly url?: string;
}

export const bibliography: readonly Work[] = [];

/** `Leshno et al. 1993`, `Ioffe and Szegedy 2015`: the same in both languages. */
export function shortName({ authors, year }: Work): string {
  const families = authors.map((author) => author.split(' ').at(-1) ?? author);
  if (families.length === 2) return `${families[0]} & ${families[1]} ${year}`;
  return `${families[0] ?? ''}${families.length > 2 ? ' et al.' : ''} ${year}`;
}
