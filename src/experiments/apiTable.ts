/** What shown code may call, as the editor tells it: made out of the type declarations. */

export interface ApiTable {
  /** By module: `lab`, `lab/nets`, `@tensorflow/tfjs`; there by name, in `layers.dense` with its way. */
  readonly [module: string]: Readonly<Record<string, ApiEntry>>;
}

export type ApiEntry = readonly [kind: ApiKind, type: string, doc: string];

/** As CodeMirror's completions have it. */
export type ApiKind = 'function' | 'constant' | 'class' | 'type' | 'namespace';

export const tfModule = '@tensorflow/tfjs';
