/** What a project that was taken away knows of its experiment: `settings.json` at its top. */
import type { Labels } from '../components/Wording';
import type { Language } from '../data/language';
import type { LabEvent, ParamValue } from '../lab/events';

export interface ProjectSettings {
  readonly title: string;
  readonly language: Language;
  readonly seed: number;
  readonly backend: 'wasm' | 'cpu' | 'webgl';
  /** Parameters that differ from the code's defaults. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly labels: Labels;
}

/** What the page sends to the worker, once. */
export interface Order extends Pick<ProjectSettings, 'seed' | 'backend' | 'params'> {
  /** The address of the folder that holds TensorFlow.js' wasm binaries. */
  readonly wasm: string;
}

export type Answer =
  | { readonly type: 'events'; readonly events: readonly LabEvent[] }
  | { readonly type: 'ended'; readonly seconds: number; readonly backend: string }
  | { readonly type: 'failed'; readonly message: string };
