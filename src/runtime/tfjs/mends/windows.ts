/**
 * Which cells the windows of a convolution or pooling cover, for one, two or three axes.
 *
 * Everything is reckoned axis by axis, and what cannot be right is refused with the name of the
 * operation: tfjs itself takes the size of one axis for another (a number as padding), makes
 * outputs of no or negative size, or pads by less than nothing (3-D, 'same', stride 2, filter 1).
 */
import type { NamedAttrMap } from '@tensorflow/tfjs-core';

export type Ends = readonly [number, number];

/** One spatial axis. `before` and `after` are cells of padding. */
export interface Axis {
  input: number;
  output: number;
  filter: number;
  stride: number;
  dilation: number;
  before: number;
  after: number;
}

/** `axes` are always three; a picture has a first one of size 1. */
export interface Windows {
  batch: number;
  channels: number;
  axes: readonly [Axis, Axis, Axis];
}

const none: Axis = {
  input: 1,
  output: 1,
  filter: 1,
  stride: 1,
  dilation: 1,
  before: 0,
  after: 0,
};

/**
 * Windows of `operation` over an input of `shape` [batch, ...axes, channels]. `filter` begins with
 * its sizes. Of attrs count strides, dilations, pad and dimRoundingMode.
 */
export function windowsOf(
  operation: string,
  shape: readonly number[],
  filter: readonly number[],
  attrs: NamedAttrMap,
): Windows {
  const sizes = shape.slice(1, -1);
  const strides = perAxis(attrs['strides'], sizes.length);
  const dilations = perAxis(attrs['dilations'] ?? 1, sizes.length);
  const pooling = operation.includes('Pool');
  const axes = sizes.map((input, at): Axis => {
    const [size, stride, dilation] = [filter[at]!, strides[at]!, dilations[at]!];
    if (!(Number.isInteger(stride) && stride > 0)) {
      throw new Error(`${operation}: a stride must be 1, 2, 3, …, but is ${String(stride)}.`);
    }
    const extent = (size - 1) * dilation + 1;
    const ends = endsOf(operation, attrs['pad'], at, input, extent, stride);
    const count = Math[rounding(attrs)]((input + ends[0] + ends[1] - extent) / stride) + 1;
    // Rounded up, the last window of a pooling may begin behind the input; Caffe drops it too.
    const output = pooling && (count - 1) * stride - ends[0] >= input ? count - 1 : count;
    if (!(output >= 1)) {
      throw new Error(tooSmall(operation, sizes, filter, dilations));
    }
    if (pooling && Math.max(...ends) >= extent) {
      throw new Error(
        `${operation}: a padding of ${Math.max(...ends)} leaves windows of ${size} without a cell of the input; it must be smaller than the window.`,
      );
    }
    const after = Math.max(ends[1], (output - 1) * stride + extent - input - ends[0]);
    return { input, output, filter: size, stride, dilation, before: ends[0], after };
  });
  return {
    batch: shape[0]!,
    channels: shape.at(-1)!,
    axes: [none, none, ...axes].slice(-3) as [Axis, Axis, Axis],
  };
}

/** [batch, ...axes, channels] of the output, with the last `axes` of the three. */
export function outputShape(windows: Windows, axes: number, channels: number): number[] {
  const sizes = windows.axes.map(({ output }) => output).slice(3 - axes);
  return [windows.batch, ...sizes, channels];
}

/** Refuses a `shape` of [batch, ...axes, channels] whose axes are not those of the output. */
export function assertSizes(operation: string, windows: Windows, shape: readonly number[]): void {
  const right = outputShape(windows, shape.length - 2, shape.at(-1)!);
  if (right.some((size, at) => size !== shape[at])) {
    throw new Error(
      `${operation}: by strides and padding the smaller side should have the shape [${String(right)}], but has [${String(shape)}].`,
    );
  }
}

function perAxis(value: unknown, axes: number): number[] {
  return Array.isArray(value) ? (value as number[]) : Array<number>(axes).fill(value as number);
}

function rounding(attrs: NamedAttrMap): 'floor' | 'round' | 'ceil' {
  const mode = attrs['dimRoundingMode'] as string | undefined;
  return mode === 'round' || mode === 'ceil' ? mode : 'floor';
}

function endsOf(
  operation: string,
  pad: unknown,
  at: number,
  input: number,
  extent: number,
  stride: number,
): Ends {
  if (pad === 'same') {
    const lacking = Math.max((Math.ceil(input / stride) - 1) * stride + extent - input, 0);
    return [Math.floor(lacking / 2), Math.ceil(lacking / 2)];
  }
  const ends = pad === 'valid' ? [0, 0] : typeof pad === 'number' ? [pad, pad] : listed(pad, at);
  if (!ends?.every((end) => Number.isInteger(end) && end >= 0)) {
    throw new Error(
      `${operation}: the padding must be 'same', 'valid', a whole number from 0 on, or such numbers as [[0, 0], [top, bottom], [left, right], [0, 0]], but is ${JSON.stringify(pad)}.`,
    );
  }
  return ends as unknown as Ends;
}

/** The ends for axis `at` of a list for [batch, ...axes, channels]. */
function listed(pad: unknown, at: number): number[] | undefined {
  return Array.isArray(pad) ? (pad as number[][])[at + 1] : undefined;
}

function tooSmall(
  operation: string,
  sizes: readonly number[],
  filter: readonly number[],
  dilations: readonly number[],
): string {
  const by = (list: readonly number[]) => list.slice(0, sizes.length).join(' x ');
  const what = operation.includes('Pool') ? 'window' : 'filter';
  const apart = dilations.some((d) => d > 1) ? `, its cells ${by(dilations)} apart,` : '';
  return `${operation}: the ${what} of size ${by(filter)}${apart} does not fit into the input of size ${by(sizes)}, so that no output is left. Use padding 'same' or a smaller ${what}.`;
}
