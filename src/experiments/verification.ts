/** What is verified, as the page that says so shows it. */
import type { NumberCounts } from '../data/numberKinds';

export interface VerifiedChapter {
  readonly chapter: number;
  readonly experiments: number;
  readonly claims: number;
  /** Claims that name a change under which they fail. */
  readonly controlled: number;
  /** By what is expected. */
  readonly bands: number;
  readonly equalities: number;
  readonly orderings: number;
  /** Claims whose source says which seeds were run. */
  readonly overSeeds: number;
  readonly numbers: NumberCounts | undefined;
}

export interface Verification {
  readonly chapters: readonly VerifiedChapter[];
  /** All default runs after one another, as recorded. */
  readonly seconds: number;
  /** Those that made the recordings. */
  readonly browsers: readonly string[];
  /** What is excused from a rule: ids of experiments, of claims as `experiment/claim`. */
  readonly exemptions: {
    readonly crowded: readonly string[];
    readonly uncontrollable: readonly string[];
  };
}
