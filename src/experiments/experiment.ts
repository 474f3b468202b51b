/** What an experiment is: shown code, what it claims, and what its default run gave. */
import type { ChartSpec, Mark, ParamSpec, Row } from '../lab/events';
import type { Language, Localized } from '../data/language';
import type { Claim } from './claim';
import type { Control } from './control';
import type { Topic } from './topics';

/** The text for a name that the code uses. */
export interface Label extends Localized {
  /** Of a chart: what to see in its recorded picture, and where to look. */
  readonly see?: Localized;
}

/** A chart of the default run: its data, and its picture in each language. */
export interface RecordedChart {
  readonly spec: ChartSpec;
  readonly layers: readonly { readonly mark: Mark; readonly rows: readonly Row[] }[];
  /** SVG text; one file serves light and dark, through `currentColor` and CSS variables. */
  readonly svg: Readonly<Record<Language, string>>;
}

export type RecordedCharts = Readonly<Record<string, RecordedChart>>;

/** What `npm run record` kept of a default run in a real browser. */
export interface Recording {
  readonly params: readonly ParamSpec[];
  readonly metrics: Readonly<Record<string, number>>;
  /** In the browser the address of the charts: a chapter's HTML holds them, its scripts do not. */
  readonly charts: RecordedCharts | string;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Wall-clock time of the run. */
  readonly seconds: number;
  /** Which browser ran it, e.g. `Chromium 156`. */
  readonly browser: string;
}

/** What an experiment's `about.ts` says of it. */
export interface About {
  readonly title: Localized;
  /** One short question that the experiment answers. */
  readonly question: Localized;
  /** One sentence: what to watch. */
  readonly summary: Localized;
  /** What it is about, the main thing first; the gallery is filtered by them. */
  readonly topics: readonly Topic[];
  /** wasm unless the nets are tiny. */
  readonly backend: 'wasm' | 'cpu';
  /** The two or three parameters to turn first; without it the first three that main.ts declares. */
  readonly knobs?: readonly string[];
}

/** The whole folder: `import experiment from '@site/src/experiments/<chapter>/<id>/about.ts?experiment'`. */
export interface Experiment extends About {
  /** The folder's name: unique, kebab-case, part of URLs, so it never changes once released. */
  readonly id: string;
  /** Number of the chapter it belongs to. */
  readonly chapter: number;
  /** Texts for every name the code uses: parameters, charts, fields, tables, metrics, choices. */
  readonly labels: Readonly<Record<string, Label>>;
  readonly claims: readonly Claim[];
  readonly controls: readonly Control[];
  /** Source text by file name, in the order of the tabs; `main.ts` is the entry. */
  readonly files: Readonly<Record<string, string>>;
  /** Absent until `npm run record` has run. */
  readonly recorded?: Recording;
}
