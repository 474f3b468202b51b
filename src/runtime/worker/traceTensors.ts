/**
 * Notes for each tensor that is alive the reader's line that made it. A stack for each tensor costs
 * much, so this is done only in a run that was asked for it, and not for long.
 */
import { MAX_LEAK_PLACES, type LeakPlace } from '../protocol';
import { userFrames } from './stack';

/** Tensors noted at most, and how long at most, in milliseconds. */
export const MOST_TENSORS = 50_000;
export const MOST_MILLISECONDS = 10_000;

/** The part of tfjs's engine through which every tensor comes and goes. */
export interface TensorTracker {
  trackTensor(tensor: { readonly id: number }, backend: unknown): void;
  disposeTensor(tensor: { readonly id: number }): void;
}

export interface TraceOptions {
  /** The reader's path of each blob address. */
  readonly paths: Readonly<Record<string, string>>;
  readonly now: () => number;
  /** Enough was noted: called once, from within the reader's code. */
  readonly onEnough: () => void;
}

/** Begins to note; the result tells the lines whose tensors are alive, most first. */
export function traceTensors(engine: TensorTracker, options: TraceOptions): () => LeakPlace[] {
  const { paths, now, onEnough } = options;
  const alive = new Map<number, string>();
  const places = new Map<string, Omit<LeakPlace, 'count'>>();
  const track = engine.trackTensor.bind(engine);
  const dispose = engine.disposeTensor.bind(engine);
  const begun = now();
  let made = 0;
  engine.trackTensor = (tensor, backend) => {
    track(tensor, backend);
    if (made > MOST_TENSORS) return;
    const [frame] = userFrames(new Error().stack ?? '', paths);
    const key = frame ? `${frame.path}:${frame.line}` : '';
    if (frame && !places.has(key)) places.set(key, { path: frame.path, line: frame.line });
    alive.set(tensor.id, key);
    made += 1;
    if (made < MOST_TENSORS && now() - begun < MOST_MILLISECONDS) return;
    made = Infinity;
    onEnough();
  };
  engine.disposeTensor = (tensor) => {
    alive.delete(tensor.id);
    dispose(tensor);
  };
  return () => summarize(alive.values(), places);
}

/** Lines with a single tensor beside others with hundreds hold what was meant to stay. */
function summarize(
  keys: Iterable<string>,
  places: ReadonlyMap<string, Omit<LeakPlace, 'count'>>,
): LeakPlace[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const found = [...places].map(([key, place]) => ({ ...place, count: counts.get(key) ?? 0 }));
  const most = Math.max(0, ...found.map(({ count }) => count));
  return found
    .filter(({ count }) => count > most / 100)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_LEAK_PLACES);
}
