/** Copies between the order in which a layer's tensors stand and that in which it computes. */
import type { Cell, Sizes } from './cell';
import type { Block } from '../mends/memory';

/** From [batch, steps, width] to [steps, batch, widthAfter], the last step first if backwards. */
export function inStepOrder(
  from: Float32Array,
  to: Float32Array,
  { steps, batch }: Sizes,
  [width, widthAfter]: [number, number],
  backwards: boolean,
): void {
  for (let sample = 0; sample < batch; sample++) {
    for (let step = 0; step < steps; step++) {
      const source = (sample * steps + (backwards ? steps - 1 - step : step)) * width;
      const target = (step * batch + sample) * widthAfter;
      for (let i = 0; i < width; i++) {
        to[target + i] = from[source + i]!;
      }
    }
  }
}

/** From [steps, batch, units] to [batch, steps, units]. */
export function inSampleOrder(
  from: Float32Array,
  to: Float32Array,
  { steps, batch, units }: Sizes,
): void {
  inStepOrder(from, to, { steps: batch, batch: steps, inputs: 0, units }, [units, units], false);
}

/** From [batch, h beside c] to [batch, units] of each; without c where there is none. */
export function splitState(
  state: Block,
  h: Block,
  c: Block,
  { states }: Cell,
  { batch, units }: Sizes,
) {
  for (let sample = 0; sample < batch; sample++) {
    for (let j = 0; j < units; j++) {
      const at = sample * states * units + j;
      h.values[sample * units + j] = state.values[at]!;
      if (states === 2) {
        c.values[sample * units + j] = state.values[at + units]!;
      }
    }
  }
}

/** The way back of `splitState`. */
export function joinState(
  state: Block,
  h: Float32Array,
  c: Float32Array,
  { states }: Cell,
  { batch, units }: Sizes,
) {
  for (let sample = 0; sample < batch; sample++) {
    for (let j = 0; j < units; j++) {
      const at = sample * states * units + j;
      state.values[at] = h[sample * units + j]!;
      if (states === 2) {
        state.values[at + units] = c[sample * units + j]!;
      }
    }
  }
}
