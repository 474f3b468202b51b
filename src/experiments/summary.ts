/** What the home page and the gallery know of an experiment, in the page's language. */
import type { Verdict } from './claim';

export interface ClaimSummary {
  readonly id: string;
  readonly statement: string;
  /** The expectation in signs, e.g. `≥ 0.3`. */
  readonly criterion: string;
  /** The recorded value, formatted. */
  readonly value?: string;
  readonly verdict: Verdict;
}

export interface ExperimentSummary {
  readonly id: string;
  readonly chapter: number;
  readonly title: string;
  readonly summary: string;
  readonly claims: readonly ClaimSummary[];
  readonly seconds: number;
  readonly browser: string;
}

export interface HomeData {
  /** SVG text of a recorded chart, by chapter number. */
  readonly pictures: Readonly<Record<number, string>>;
  /** At most one experiment, with the one claim that shows what a claim is. */
  readonly samples: readonly ExperimentSummary[];
}
