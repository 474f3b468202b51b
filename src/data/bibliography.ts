/** The works that chapters cite. One place, so that a reference is written and corrected once. */
import { activations } from './bibliography/activations';
import { descent } from './bibliography/descent';
import { generative } from './bibliography/generative';
import { history } from './bibliography/history';
import { landscape } from './bibliography/landscape';
import { milestones } from './bibliography/milestones';
import { minima } from './bibliography/minima';
import { networks } from './bibliography/networks';
import { remedies } from './bibliography/remedies';
import { sequences } from './bibliography/sequences';
import { statistics } from './bibliography/statistics';
import { events } from './bibliography/timeline';
import { training } from './bibliography/training';

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

export const bibliography: readonly Work[] = [
  ...activations,
  ...training,
  ...networks,
  ...remedies,
  ...sequences,
  ...generative,
  ...landscape,
  ...minima,
  ...descent,
  ...history,
  ...milestones,
  ...events,
  ...statistics,
];

/** `Leshno et al. 1993`, `Ioffe & Szegedy 2015`: the same in both languages. */
export function shortName({ authors, moreAuthors, year }: Work): string {
  const families = authors.map((author) => author.split(' ').at(-1) ?? author);
  const [first = '', second] = families;
  if (moreAuthors || families.length > 2) return `${first} et al. ${year}`;
  return `${second === undefined ? first : `${first} & ${second}`} ${year}`;
}
