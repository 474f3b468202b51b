/** What the cells of a recurrent layer have in common: sizes, blocks of numbers, loops. */
import type { Gate } from './activations';
import type { Block, Memory } from '../mends/memory';

export interface Sizes {
  readonly steps: number;
  readonly batch: number;
  readonly inputs: number;
  readonly units: number;
}

/**
 * What the forward pass keeps for the backward pass. A row is one sample in one step, and the rows
 * of a step stand together: row = step * batch + sample.
 */
export interface Kept {
  /** [rows, inputs + 1]: the inputs, and a 1 whose weight is the bias. */
  x: Block;
  /** [rows, groups * units]: at first what the inputs give, then the gates' values. */
  gates: Block;
  /** [rows + batch, units]: the states before each step, and after the last. */
  h: Block;
  /** The same of the LSTM's c; else empty. */
  c: Block;
  /** [rows, units]: what else a cell needs. */
  memo: Block;
}

export interface Pass extends Sizes {
  readonly memory: Memory;
  readonly kept: Kept;
  readonly gate: Gate;
  /** Where in the columns of a row of gates each group starts, in the order of `Cell.groups`. */
  readonly columns: readonly number[];
  /** [rows], with 0 for a row that leaves the state as it is. */
  readonly mask: Block | null;
  /** [units, groups * units] */
  readonly recurrentKernel: Block;
  readonly resetAfter: boolean;
}

/** The slopes of the loss that a backward pass starts from, and those that it finds. */
export interface Slopes {
  /** By h after each step, [batch, steps, units]; or none. */
  readonly sequence: Block | null;
  /** [batch, units]: by the state after the last step, and in the end by the one before the first. */
  readonly h: Block;
  readonly c: Block;
  /** [rows, groups * units]: by what the inputs give. Filled. */
  readonly gates: Block;
}

export interface Cell {
  /** A letter for each group of columns: the order in which `Pass.columns` names them. */
  readonly groups: string;
  /** h, or h and c. */
  readonly states: 1 | 2;
  readonly hasMemo: boolean;
  forward(pass: Pass): void;
  /** Returns the slope of the loss by the recurrent kernel, and fills `slopes`. */
  backward(pass: Pass, slopes: Slopes): Block;
}

/** A row leaves the state as it is. */
export function isMasked(pass: Pass, row: number): boolean {
  return pass.mask !== null && pass.mask.values[row] === 0;
}

/** The slope by h after step `step` gains what the layer's output at that step asks for. */
export function addSequence(pass: Pass, slopes: Slopes, step: number): void {
  if (!slopes.sequence) {
    return;
  }
  const { batch, steps, units } = pass;
  const [from, to] = [slopes.sequence.values, slopes.h.values];
  for (let sample = 0; sample < batch; sample++) {
    const source = (sample * steps + step) * units;
    for (let j = 0; j < units; j++) {
      to[sample * units + j]! += from[source + j]!;
    }
  }
}

export function addTo(to: Float32Array, from: Float32Array): void {
  for (let i = 0; i < to.length; i++) {
    to[i]! += from[i]!;
  }
}

/** Some columns of a [rows, width] block, one group of `units` after the other. */
export function takeColumns(
  memory: Memory,
  block: Block,
  width: number,
  columns: readonly number[],
  units: number,
): Block {
  const rows = block.values.length / width;
  const taken = memory.scratch(rows * columns.length * units);
  const [from, to] = [block.values, taken.values];
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      for (let j = 0; j < units; j++) {
        to[at++] = from[row * width + column + j]!;
      }
    }
  }
  return taken;
}

/** The way back of `takeColumns`. */
export function putColumns(
  taken: Block,
  block: Block,
  width: number,
  columns: readonly number[],
  units: number,
): void {
  const [from, to] = [taken.values, block.values];
  const rows = to.length / width;
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (const column of columns) {
      for (let j = 0; j < units; j++) {
        to[row * width + column + j] = from[at++]!;
      }
    }
  }
}

/** A [rows, columns] block turned to [columns, rows]. */
export function turn(memory: Memory, block: Block, columns: number): Block {
  const turned = memory.scratch(block.values.length);
  fillTurned(turned.values, 0, block.values, columns);
  return turned;
}

function fillTurned(to: Float32Array, at: number, from: Float32Array, columns: number): void {
  const rows = from.length / columns;
  for (let column = 0; column < columns; column++) {
    const start = at + column * rows;
    for (let row = 0; row < rows; row++) {
      to[start + row] = from[row * columns + column]!;
    }
  }
}

/**
 * The slope by weights from the slopes of what they give: the sum over rows of factor times slope.
 * `factors` are [rows, width] each; the result has their widths below each other.
 */
export function weightSlopes(
  memory: Memory,
  factors: readonly { readonly block: Block; readonly width: number }[],
  slopes: Block,
  columns: number,
): Block {
  const rows = slopes.values.length / columns;
  const width = factors.reduce((sum, factor) => sum + factor.width, 0);
  const turned = memory.scratch(rows * width);
  const out = memory.scratch(width * columns);
  let at = 0;
  for (const factor of factors) {
    fillTurned(turned.values, at, factor.block.values, factor.width);
    at += factor.width * rows;
  }
  memory.product(out, turned, slopes, [width, rows, columns])();
  return out;
}
