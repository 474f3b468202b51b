/** For tests: cases of padding, and how what tfjs makes of one is held against plain loops. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from './testing';
import {
  byFilter,
  byInput,
  forward,
  outputSizes,
  windowsOf,
  type convolution,
  type Ends,
  type Padding,
  type Windows,
} from './window-reference';

export const [BATCH, CHANNELS, FILTERS] = [2, 3, 2];

type Rounding = 'floor' | 'round' | 'ceil';

export interface Case {
  sizes: number[];
  filter: number[];
  strides: number[];
  dilations: number[];
  padding: Padding;
  rounding?: Rounding;
}

const one = (n: number) => Array<number>(n).fill(1);
export const size = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

interface Lists {
  sizes: number[][];
  filters: number[][];
  strides: number[][];
  dilations: number[][];
  paddings: Padding[];
}

/** All combinations: strides without dilation, and dilations without stride. */
function combinations({ sizes, filters, strides, dilations, paddings }: Lists): Case[] {
  const steps = [
    ...strides.map((list) => ({ strides: list, dilations: one(list.length) })),
    ...dilations.map((list) => ({ strides: one(list.length), dilations: list })),
  ];
  return sizes.flatMap((input) =>
    filters.flatMap((filter) =>
      steps.flatMap((step) =>
        paddings.map((padding) => ({ sizes: input, filter, ...step, padding })),
      ),
    ),
  );
}

const ends = (...lists: Ends[]): Padding => lists;

export const inOne = combinations({
  sizes: [[5], [8]],
  filters: [[1], [2], [3]],
  strides: [[1], [2], [3]],
  dilations: [[2]],
  paddings: ['same', 'valid', 0, 1, ends([2, 1])],
});

export const inTwo: Case[] = [
  ...combinations({
    sizes: [
      [5, 6],
      [7, 5],
    ],
    filters: [
      [1, 1],
      [3, 2],
      [1, 3],
      [2, 2],
    ],
    strides: [
      [1, 1],
      [2, 2],
      [1, 2],
      [3, 2],
    ],
    dilations: [
      [2, 2],
      [2, 1],
    ],
    paddings: ['same', 'valid', 0, 1, ends([0, 0], [0, 0]), ends([1, 2], [0, 1])],
  }),
  ...(['floor', 'round', 'ceil'] as const).flatMap((rounding) =>
    [0, 1].flatMap((padding) =>
      [
        [2, 2],
        [3, 2],
      ].map((strides) => {
        const [sizes, filter] = [
          [6, 7],
          [3, 2],
        ];
        return { sizes, filter, strides, dilations: [1, 1], padding, rounding };
      }),
    ),
  ),
];

export const inThree = combinations({
  sizes: [[4, 5, 5]],
  filters: [
    [1, 1, 1],
    [2, 3, 1],
    [2, 2, 2],
    [1, 2, 3],
  ],
  strides: [
    [1, 1, 1],
    [2, 2, 2],
    [1, 2, 3],
    [3, 1, 2],
  ],
  dilations: [
    [2, 2, 2],
    [1, 1, 2],
  ],
  paddings: ['same', 'valid', 0, 1],
});

/** Numbers that look random, all different: 1 to n in a scattered order, scaled to about -1 to 1. */
export function scattered(count: number, seed: number): number[] {
  const step = [7919, 7907, 7901][seed]!;
  return Array.from({ length: count }, (_, i) => ((i * step) % count) / count - 0.49);
}

export const windows = ({ sizes, filter, strides, dilations, padding, rounding }: Case) =>
  windowsOf(BATCH, sizes, filter, strides, dilations, padding, rounding);

/** As tfjs has it: a list for each of the four axes, and one number where all agree. */
export function attributes({ strides, dilations, padding }: Case, nchw = false) {
  const spatial: Ends[] = Array.isArray(padding)
    ? padding.length === 1
      ? [[0, 0], ...(padding as Ends[])]
      : (padding as Ends[])
    : [];
  const none: Ends = [0, 0];
  const list = nchw ? [none, none, ...spatial] : [none, ...spatial, none];
  const plain = (values: number[]) => (new Set(values).size === 1 ? values[0]! : values);
  return {
    strides: plain(strides) as number,
    dilations: plain(dilations) as number,
    pad: (Array.isArray(padding) ? list : padding) as 'same',
  };
}

interface Expected {
  shape: number[];
  y: number[];
  dx: number[];
  dw?: number[];
}

/** Values and gradients of `operation` by the loss sum(y dy), held against those of the loops. */
export function faultOf(
  tf: Tfjs,
  operation: (x: Tensor, w: Tensor) => Tensor,
  inputs: { shape: number[]; values: number[] }[],
  dy: number[],
  expected: Expected,
): string {
  return tf.tidy(() => {
    // Memory that was used before shows who relies on a fresh output being zero.
    tf.dispose([tf.fill([700], 12345), tf.fill([200], 12345)]);
    try {
      const [x, w] = inputs.map(({ shape, values }) => tf.tensor(values, shape));
      const y = operation(x!, w ?? tf.scalar(0));
      if (String(y.shape) !== String(expected.shape))
        return `shape ${String(y.shape)} for ${String(expected.shape)}`;
      const slope = tf.tensor(dy, y.shape);
      const given = w ? [x!, w] : [x!];
      const gradients = tf.grads((...xs: Tensor[]) => operation(xs[0]!, xs[1] ?? tf.scalar(0)))(
        given,
        slope,
      );
      const pairs: [string, Tensor, number[]][] = [
        ['y', y, expected.y],
        ['dx', gradients[0]!, expected.dx],
        ...(w ? [['dw', gradients[1]!, expected.dw!] as [string, Tensor, number[]]] : []),
      ];
      const wrong = pairs.filter(([, actual, right]) => differs(actual.dataSync(), right));
      return wrong.map(([name]) => name).join(' ');
    } catch (error) {
      return String(error).slice(0, 120);
    }
  });
}

function differs(actual: ArrayLike<number>, right: number[]): boolean {
  return actual.length !== right.length || right.some((v, i) => !(Math.abs(v - actual[i]!) < 1e-4));
}

const named = (given: Case) => JSON.stringify(given);

/** What is wrong, by case; `judge` gives '' where nothing is. */
export function faults(cases: readonly Case[], judge: (given: Case) => string): string[] {
  return cases.flatMap((given) => {
    const fault = judge(given);
    return fault ? [`${named(given)}: ${fault}`] : [];
  });
}

/** Sizes of the output, axis by axis. */
export const cells = (windowed: Windows) => outputSizes(windowed).slice(-3);

/** Without windows that begin behind the input, where the count was rounded up. */
export function withoutEmpty({ batch, axes }: Windows): Windows {
  const kept = axes.map((axis) => ({
    ...axis,
    starts: axis.starts.filter((start) => start < axis.input),
  }));
  return { batch, axes: kept as unknown as Windows['axes'] };
}

/** Values and both gradients of what `products` describes. */
export function faultOfProducts(
  tf: Tfjs,
  operation: (x: Tensor, w: Tensor) => Tensor,
  products: ReturnType<typeof convolution>,
  shapes: { x: number[]; w: number[]; y: number[] },
): string {
  const [x, w, dy] = [shapes.x, shapes.w, shapes.y].map((shape, i) => scattered(size(shape), i));
  const inputs = [
    { shape: shapes.x, values: x! },
    { shape: shapes.w, values: w! },
  ];
  return faultOf(tf, operation, inputs, dy!, {
    shape: shapes.y,
    y: forward(products, x!, w!, dy!.length),
    dx: byInput(products, dy!, w!, x!.length),
    dw: byFilter(products, dy!, x!, w!.length),
  });
}
