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
  readonly year: number;
  /** The work of that year, as in the bibliography. */
  readonly source: string;
  /** Chapter that treats it. */
  readonly chapter: number;
  /** Experiment of that chapter, or else heading of chapter 24. */
  readonly anchor: string;
}
