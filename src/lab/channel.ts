/** The way out of a run: whoever starts shown code puts a channel in place before `lab` loads. */
import type { LabEvent, ParamValue } from './events';

export interface LabChannel {
  /** Values the reader has set, by parameter name; the others keep the code's defaults. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly seed: number;
  emit(event: LabEvent): void;
  /** Of tensors, where the program uses them: what is made between the two is gone afterwards. */
  readonly memory?: { open(): void; close(): void } | undefined;
}

const key = Symbol.for('ten-questions.lab');

/** Puts a channel in place; modules that import `lab` afterwards use it. */
export function openChannel(channel: LabChannel): void {
  Object.defineProperty(globalThis, key, { value: channel, configurable: true, enumerable: false });
}

/** The channel in place. */
export function findChannel(): LabChannel {
  const found = (globalThis as { [key]?: LabChannel })[key];
  if (found) return found;
  throw new Error('`lab` works only inside a run: in a playground, or by `npm run experiment`.');
}
