/** A recurrent layer over a whole sequence as one operation with a gradient. */
import {
  engine,
  util,
  zerosLike,
  type NamedAttrMap,
  type NamedTensorMap,
  type Tensor,
} from '@tensorflow/tfjs-core';
import { BACKWARD, cells, FORWARD, type RecurrentAttrs } from './kernels';

/** All float32. */
export interface RecurrentInputs {
  /** [batch, steps, inputs] */
  x: Tensor;
  /** [inputs, groups * units] */
  kernel: Tensor;
  /** [units, groups * units] */
  recurrentKernel: Tensor;
  /** [groups * units] */
  bias: Tensor;
  /** [batch, units] of h before the first step; for an LSTM beside it those of c. */
  state: Tensor;
  /** [batch, steps]: 0 where a step leaves the state as it is. */
  mask?: Tensor;
}

type Save = (tensors: Tensor[]) => void;

/** The private part of the engine that an operation with two results needs. */
interface Runner {
  runKernelFunc(operation: {
    forwardFunc(backend: unknown, save: Save): Tensor[];
    backwardsFunc(slopes: Tensor[], saved: Tensor[]): Record<string, () => Tensor>;
    inputs: NamedTensorMap;
    attrs: object;
  }): Tensor[];
}

/**
 * Output (h after every step, [batch, steps, units], or after the last, [batch, units]) and last
 * state. The tape goes through it once: there is no second derivative.
 */
export function recurrentLayer(
  inputs: RecurrentInputs,
  attrs: RecurrentAttrs,
): [output: Tensor, state: Tensor] {
  checkShapes(inputs, attrs);
  const { x, kernel, recurrentKernel, mask } = inputs;
  const named = inputs as unknown as NamedTensorMap;
  const run = (name: string, given: NamedTensorMap): Tensor[] =>
    engine().runKernel(name, given, attrs as unknown as NamedAttrMap);
  return (engine() as unknown as Runner).runKernelFunc({
    inputs: named,
    attrs,
    forwardFunc: (_, save) => {
      const [output, state, kept] = run(FORWARD, named) as [Tensor, Tensor, Tensor];
      save([x, kernel, recurrentKernel, kept, ...(mask ? [mask] : [])]);
      return [output, state];
    },
    backwardsFunc: ([dOutput, dLast], saved) => {
      const [x, kernel, recurrentKernel, kept, mask] = saved as [
        Tensor,
        Tensor,
        Tensor,
        Tensor,
        Tensor?,
      ];
      const slopes = run(BACKWARD, {
        x,
        recurrentKernel,
        kept,
        dOutput: dOutput!,
        dLast: dLast!,
        ...(mask && { mask }),
      });
      const [dKernel, dRecurrent, dBias, dState, dGates] = slopes as [
        Tensor,
        Tensor,
        Tensor,
        Tensor,
        Tensor,
      ];
      return {
        x: () => slopeOfX(dGates, kernel, attrs),
        kernel: () => dKernel,
        recurrentKernel: () => dRecurrent,
        bias: () => dBias,
        state: () => dState,
        ...(mask && { mask: () => zerosLike(mask) }),
      };
    },
  }) as [Tensor, Tensor];
}

/** From [steps, batch, width] in the order of processing to [batch, steps, inputs]. */
function slopeOfX(dGates: Tensor, kernel: Tensor, { goBackwards }: RecurrentAttrs): Tensor {
  const [steps, batch, width] = dGates.shape as [number, number, number];
  const inOrder = dGates
    .reshape([steps * batch, width])
    .matMul(kernel, false, true)
    .reshape([steps, batch, kernel.shape[0]]);
  return (goBackwards ? inOrder.reverse(0) : inOrder).transpose([1, 0, 2]);
}

/** A kernel trusts its inputs: a shape that does not fit would read what stands beside them. */
function checkShapes(inputs: RecurrentInputs, { cell }: RecurrentAttrs): void {
  const { x, recurrentKernel } = inputs;
  const [batch, steps, size] = x.shape as [number, number, number];
  const units = recurrentKernel.shape[0];
  const width = cells[cell].groups.length * units;
  const expected: Record<keyof RecurrentInputs, number[]> = {
    x: [batch, steps, size],
    kernel: [size, width],
    recurrentKernel: [units, width],
    bias: [width],
    state: [batch, cells[cell].states * units],
    mask: [batch, steps],
  };
  for (const [name, tensor] of Object.entries(inputs) as [keyof RecurrentInputs, Tensor][]) {
    util.assertShapesMatch(tensor.shape, expected[name], `Error in recurrent layer, ${name}: `);
    util.assert(
      tensor.dtype === 'float32' && tensor.size > 0,
      () => `Error in recurrent layer: ${name} must be float32 and not empty.`,
    );
  }
}
