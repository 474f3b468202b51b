/** What the home page and the gallery know of an experiment, in the page's language. */
import type { Verdict } from './claim';
import type { Recording } from './experiment';

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
  /** Path and anchor where the text uses it; none while no page does. */
  readonly place?: string;
  readonly title: string;
  readonly summary: string;
  readonly claims: readonly ClaimSummary[];
  /** Absent until a run was recorded. */
  readonly recorded?: Pick<Recording, 'seconds' | 'browser'>;
}

/** The addresses of a recorded chart as an image, in each theme. */
export interface PictureAddresses {
  readonly light: string;
  readonly dark: string;
}
