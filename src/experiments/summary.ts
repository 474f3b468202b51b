/** What pages know of an experiment without loading it, in the page's language. */
import type { Verdict } from './claim';
import type { Experiment, Recording } from './experiment';
import type { Topic } from './topics';

export interface ClaimSummary {
  readonly id: string;
  readonly statement: string;
  /** The expectation in signs, e.g. `≥ 0.3`. */
  readonly criterion: string;
  /** The recorded value, formatted. */
  readonly value?: string;
  readonly verdict: Verdict;
}

/** What the home page shows of one experiment. */
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

/** What a card of the gallery shows. */
export interface GalleryEntry {
  readonly id: string;
  readonly chapter: number;
  readonly topics: readonly Topic[];
  readonly title: string;
  readonly summary: string;
  /** How many there are. */
  readonly claims: number;
  /** Of the recorded run; absent until there is one. */
  readonly seconds?: number;
}

/** What a claim rests on. */
export interface ClaimGrounds extends ClaimSummary {
  /** Name of what is measured. */
  readonly metric: string;
  /** Names of the parameters that it presupposes, each with its value. */
  readonly given: readonly { readonly name: string; readonly value: string }[];
  /** Name of the control under which it must fail. */
  readonly control?: string;
  /** As `claims.ts` has it, in English. */
  readonly source: string;
}

export interface ShownFile {
  readonly name: string;
  /** With the comments of one language. */
  readonly code: string;
}

/** What an experiment's own page shows below the workbench. */
export interface Grounds {
  readonly claims: readonly ClaimGrounds[];
  /** Those beside main.ts, which the workbench shows. */
  readonly files: readonly ShownFile[];
}

/** Another experiment, to go on to. */
export interface Neighbour {
  readonly id: string;
  readonly chapter: number;
  readonly title: string;
}

/** Where the text uses an experiment. */
export interface PlaceInText {
  /** Path and anchor: `/activation-functions/dying-relu#dying-relu`. */
  readonly to: string;
  /** Title of the page. */
  readonly title: string;
}

/** What an experiment's own page shows around the workbench. */
export interface OwnPage extends Pick<Experiment, 'id' | 'chapter' | 'topics' | 'backend'> {
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly claims: number;
  readonly places: readonly PlaceInText[];
  /** In the order of the gallery. */
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** All of its chapter, itself included. */
  readonly ofChapter: readonly Neighbour[];
  readonly recorded?: Pick<Recording, 'seconds' | 'browser'>;
}

/** The addresses of a recorded chart as an image, in each theme. */
export interface PictureAddresses {
  readonly light: string;
  readonly dark: string;
}
