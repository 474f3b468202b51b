/** Loops of a run: they say how far it is, and let go of the tensors that each turn made. */
import { progress } from './progress';
import { channel } from './run';

interface Loop {
  done: number;
  readonly total: number;
  /** Loops inside it tell how far it is. */
  isOuter: boolean;
}

/** The loops under way, the outermost first. */
const underWay: Loop[] = [];

/**
 * Counts from 1: `for (const step of steps(300))`. Tensors that a step makes are gone at its end;
 * what the next step needs is held in a `tf.variable`.
 */
export function steps(count: number): Generator<number, void> {
  return inTurn(Array.from({ length: count }, (_, index) => index + 1));
}

/** The items, one after the other: `for (const plan of inTurn(plans))`. Tensors are let go as in `steps`. */
export function* inTurn<Item>(items: readonly Item[]): Generator<Item, void> {
  const loop: Loop = { done: 0, total: items.length, isOuter: false };
  for (const outer of underWay) outer.isOuter = true;
  underWay.push(loop);
  try {
    for (const item of items) {
      channel.memory?.open();
      try {
        yield item;
      } finally {
        channel.memory?.close();
      }
      loop.done += 1;
      if (!loop.isOuter) tell();
    }
  } finally {
    underWay.splice(underWay.indexOf(loop));
  }
}

/** How far the run is, as turns of the innermost loop: one of three plans and 5 of 300 steps are 305 of 900. */
function tell(): void {
  let [done, total] = [0, 1];
  for (const loop of underWay) {
    done = done * loop.total + loop.done;
    total *= loop.total;
  }
  progress(done, total);
}
