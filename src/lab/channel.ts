/** The way out of a run: whoever starts shown code puts a channel in place before `lab` loads. */
import type { LabEvent, ParamValue } from './events';

export interface LabChannel {
  /** Values the reader has set, by parameter name; the others keep the code's defaults. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly seed: number;
  emit(event: LabEvent): void;
}

/** Key of the channel on `globalThis`. */
export const channelKey = Symbol.for('ten-questions.lab');

/** Puts a channel in place; modules that import `lab` afterwards use it. */
export function openChannel(channel: LabChannel): void {
  Object.defineProperty(globalThis, channelKey, {
    value: channel,
    configurable: true,
    enumerable: false,
  });
}

function currentChannel(): LabChannel {
  const found = (globalThis as { [channelKey]?: LabChannel })[channelKey];
  if (!found) {
    throw new Error('`lab` works only inside a run: in a playground, or by `npm run experiment`.');
  }
  return found;
}

/** The channel of this run, taken once: what user code does to `globalThis` later changes nothing. */
export const channel = currentChannel();
