/** Inputs for the operator tests: every type of tensor, with the values that kernels get wrong. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';

export type Dtype = 'float32' | 'int32' | 'bool' | 'string' | 'complex64';

/** What an operator gave, or should give: one tensor or several. */
export type Run = (tf: Tfjs) => Tensor | Tensor[];

export interface Case {
  name: string;
  run: Run;
  /** The right values, where plain arithmetic gives them; both backends are held to them. */
  right?: readonly number[];
  /** Absolute tolerance, for sums whose terms cancel. */
  noise?: number;
}

export const numeric = ['float32', 'int32', 'bool'] as const;

// prettier-ignore
const floats = [
  NaN, Infinity, -Infinity, -0, 0, 1e-40, -1e-40, 1e-8, -1e-8, NaN, 0.3, -0.7, 1, -1, 1.5, 2.5, -2.5,
  3, -7.25, 6.5, 88, -90, 300, 1e20, -1e20, 3e38,
];
const integers = [0, 1, -1, 2, -7, 5, 300, 46340, 6, -40, -3, 4097];

const special = {
  float32: floats.map(Math.fround),
  int32: integers,
  bool: [1, 0, 1],
  string: ['猫', '狗', '', 'a', '猫'],
  complex64: [1, -2, NaN, 0.5, Infinity],
};

/** Every special value of a type that holds numbers. */
export function specials(dtype: 'float32' | 'int32' | 'bool'): number[] {
  return special[dtype];
}

/** A tensor of `shape` that repeats `values`, from `first` on. */
export function fill(
  tf: Tfjs,
  dtype: Dtype,
  shape: number[],
  values: readonly (number | string)[] = special[dtype],
  first = 0,
): Tensor {
  const size = shape.reduce((a, b) => a * b, 1);
  const list = Array.from({ length: size }, (_, i) => values[(first + i) % values.length]!);
  if (dtype === 'complex64') {
    const parts = [list, list.toReversed()].map((part) => tf.tensor(part as number[], shape));
    return tf.complex(parts[0]!, parts[1]!);
  }
  return tf.tensor(
    dtype === 'float32' ? signed(list as number[]) : (list as number[]),
    shape,
    dtype,
  );
}

/**
 * As float32. Every other NaN has its sign set, as Infinity - Infinity has on x86: who compares
 * bits takes it for a negative number.
 */
function signed(list: number[]): Float32Array {
  const values = Float32Array.from(list);
  const bits = new Int32Array(values.buffer);
  list.forEach((value, i) => {
    if (Number.isNaN(value) && i % 2 === 0) {
      bits[i] = -0x400000;
    }
  });
  return values;
}

/** Finite numbers of both signs, without a pattern, that float32 holds exactly. */
export function ordinary(count: number, first = 1): number[] {
  return Array.from({ length: count }, (_, i) => (((i + first) * 37) % 41) / 8 - 2.5);
}

/** A float32 tensor of `ordinary` numbers; `holes` are written over its first elements. */
export function floatsOf(tf: Tfjs, shape: number[], holes: number[] = [], first = 1): Tensor {
  const values = ordinary(
    shape.reduce((a, b) => a * b, 1),
    first,
  );
  holes.forEach((hole, i) => {
    values[(i * 7) % values.length] = hole;
  });
  return tf.tensor(signed(values), shape);
}

/** What is written over the first elements of the inputs. */
export const holes: Record<string, [number[], number[]]> = {
  ordinary: [[], []],
  'NaN in the first': [[NaN], []],
  'NaN in the second': [[], [NaN]],
  infinite: [[Infinity], []],
  '-infinite': [[-Infinity, 2, -Infinity], []],
  'both infinite': [[Infinity, -Infinity], [-Infinity]],
};

/** The activations that a product or a convolution may be fused with. */
export const activations = [
  'linear',
  'relu',
  'relu6',
  'elu',
  'sigmoid',
  'prelu',
  'leakyrelu',
] as const;
