/**
 * Kernels that run a recurrent layer over a whole sequence, for cpu and wasm: one forward, one
 * backward. `layer.ts` puts them together to an operation with a gradient.
 */
import type { TensorInfo } from '@tensorflow/tfjs-core';
import { registerInMemory, type Block, type Memory } from '../mends/memory';
import { gates } from './activations';
import { weightSlopes, type Cell, type Kept, type Pass, type Sizes } from './cell';
import { gru } from './gru';
import { lstm } from './lstm';
import { inSampleOrder, inStepOrder, joinState, splitState } from './order';
import { rnn } from './rnn';

export const FORWARD = 'RecurrentLayer';
export const BACKWARD = 'RecurrentLayerGrad';

export const cells: Record<'lstm' | 'gru' | 'rnn', Cell> = { lstm, gru, rnn };

/** How a layer computes; the same for both kernels. */
export interface RecurrentAttrs {
  cell: keyof typeof cells;
  /** The groups of columns as the weights have them; canonical is `Cell.groups`. */
  order: string;
  recurrentActivation: keyof typeof gates;
  /** Of a GRU: see gru.ts. */
  resetAfter: boolean;
  goBackwards: boolean;
  /** The output is h after every step, or after the last. */
  returnSequences: boolean;
}

interface ForwardInputs {
  /** [batch, steps, inputs] */
  x: TensorInfo;
  /** [inputs, groups * units] */
  kernel: TensorInfo;
  /** [units, groups * units] */
  recurrentKernel: TensorInfo;
  /** [groups * units] */
  bias: TensorInfo;
  /** [batch, units] of h, and beside it those of c. */
  state: TensorInfo;
  /** [batch, steps]: 0 where a step leaves the state as it is. */
  mask?: TensorInfo;
}

/** Returns output, last state, and what the backward pass needs. */
function forward(memory: Memory, inputs: ForwardInputs, attrs: RecurrentAttrs): TensorInfo[] {
  const { x, kernel, recurrentKernel, bias, state } = inputs;
  const cell = cells[attrs.cell];
  const [batch, steps, size] = x.shape as [number, number, number];
  const sizes = { batch, steps, inputs: size, units: recurrentKernel.shape[0]! };
  const { units } = sizes;
  const width = cell.groups.length * units;
  const output = memory.make(attrs.returnSequences ? [batch, steps, units] : [batch, units]);
  const last = memory.make(state.shape);
  const saved = memory.make([keptSizes(cell, sizes).reduce((sum, part) => sum + part)]);
  const kept = keptIn(memory, saved.block, cell, sizes);
  const pass = passOf(memory, kept, recurrentKernel, inputs.mask, sizes, attrs);

  const weights = memory.scratch((size + 1) * width);
  weights.values.set(memory.read(kernel).values);
  weights.values.set(memory.read(bias).values, size * width);
  kept.x.values.fill(1);
  inStepOrder(memory.read(x).values, kept.x.values, sizes, [size, size + 1], attrs.goBackwards);
  memory.product(kept.gates, kept.x, weights, [steps * batch, size + 1, width])();
  splitState(memory.read(state), kept.h, kept.c, cell, sizes);

  cell.forward(pass);

  const rows = steps * batch * units;
  const h = kept.h.values.subarray(rows);
  joinState(last.block, h, kept.c.values.subarray(cell.states === 2 ? rows : 0), cell, sizes);
  if (attrs.returnSequences) {
    inSampleOrder(kept.h.values.subarray(batch * units), output.block.values, sizes);
  } else {
    output.block.values.set(h);
  }
  return [output.info, last.info, saved.info];
}

interface BackwardInputs {
  recurrentKernel: TensorInfo;
  mask?: TensorInfo;
  kept: TensorInfo;
  /** Slopes of the loss by output and last state. */
  dOutput: TensorInfo;
  dLast: TensorInfo;
  /** For its shape. */
  x: TensorInfo;
}

/**
 * Returns the slopes of the loss by kernel, recurrent kernel, bias and first state, and by what the
 * inputs give to the gates, [steps, batch, groups * units] in the order of processing.
 */
function backward(memory: Memory, inputs: BackwardInputs, attrs: RecurrentAttrs): TensorInfo[] {
  const { recurrentKernel, dOutput, dLast, x } = inputs;
  const cell = cells[attrs.cell];
  const [batch, steps, size] = x.shape as [number, number, number];
  const sizes = { batch, steps, inputs: size, units: recurrentKernel.shape[0]! };
  const { units } = sizes;
  const width = cell.groups.length * units;
  const dKernel = memory.make([size, width]);
  const dRecurrent = memory.make([units, width]);
  const dBias = memory.make([width]);
  const dState = memory.make(dLast.shape);
  const dGates = memory.make([steps, batch, width]);
  const kept = keptIn(memory, memory.read(inputs.kept), cell, sizes);
  const pass = passOf(memory, kept, recurrentKernel, inputs.mask, sizes, attrs);

  const [h, c] = [memory.scratch(batch * units), memory.scratch(batch * units)];
  splitState(memory.read(dLast), h, c, cell, sizes);
  const ofOutput = memory.read(dOutput);
  if (!attrs.returnSequences) {
    h.values.forEach((slope, i) => (h.values[i] = slope + ofOutput.values[i]!));
  }
  const sequence = attrs.returnSequences ? ofOutput : null;
  const ofKernel = cell.backward(pass, { sequence, h, c, gates: dGates.block });

  dRecurrent.block.values.set(ofKernel.values);
  const factors = [{ block: kept.x, width: size + 1 }];
  const weights = weightSlopes(memory, factors, dGates.block, width).values;
  dKernel.block.values.set(weights.subarray(0, size * width));
  dBias.block.values.set(weights.subarray(size * width));
  joinState(dState.block, h.values, c.values, cell, sizes);
  return [dKernel, dRecurrent, dBias, dState, dGates].map(({ info }) => info);
}

/** Numbers in each part of `Kept`. */
function keptSizes(cell: Cell, { steps, batch, inputs, units }: Sizes): number[] {
  const rows = steps * batch;
  const states = (rows + batch) * units;
  return [
    rows * (inputs + 1),
    rows * cell.groups.length * units,
    states,
    cell.states === 2 ? states : 0,
    cell.hasMemo ? rows * units : 0,
  ];
}

function keptIn(memory: Memory, block: Block, cell: Cell, sizes: Sizes): Kept {
  let at = 0;
  const [x, gates, h, c, memo] = keptSizes(cell, sizes).map((size) => {
    at += size;
    return memory.part(block, at - size, size);
  }) as [Block, Block, Block, Block, Block];
  return { x, gates, h, c, memo };
}

function passOf(
  memory: Memory,
  kept: Kept,
  recurrentKernel: TensorInfo,
  mask: TensorInfo | undefined,
  sizes: Sizes,
  { cell, order, recurrentActivation, resetAfter, goBackwards }: RecurrentAttrs,
): Pass {
  const columns = [...cells[cell].groups].map((group) => order.indexOf(group) * sizes.units);
  let ordered: Block | null = null;
  if (mask) {
    ordered = memory.scratch(sizes.steps * sizes.batch);
    inStepOrder(memory.read(mask).values, ordered.values, sizes, [1, 1], goBackwards);
  }
  return {
    ...sizes,
    memory,
    kept,
    gate: gates[recurrentActivation],
    columns,
    mask: ordered,
    recurrentKernel: memory.read(recurrentKernel),
    resetAfter,
  };
}

registerInMemory(FORWARD, forward);
registerInMemory(BACKWARD, backward);
