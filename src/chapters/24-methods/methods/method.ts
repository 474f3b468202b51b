/** What the map of methods says of each. */
import type { Localized } from '../../../data/language';

export type Family = 'structure' | 'principle';

export interface Method {
  /** Kebab-case; unique. */
  readonly id: string;
  readonly name: Localized;
  readonly family: Family;
  /** The question it answers. */
  readonly answers: Localized;
  readonly leavesOpen: Localized;
  /** Methods that take up what it leaves open. */
  readonly takenUpBy: readonly string[];
  /** When it was first made public: the year of the work, or of its preprint. */
  readonly year: number;
  /** The work that made it public, as in the bibliography. */
  readonly source: string;
  /** Where to try it or read of it: a page and an anchor, as in `/methods/structure#dense`. */
  readonly place: string;
}
