/** Cases of the operators that take each element by itself, with one input or with two. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Tfjs } from '../testing';
import { fill, numeric, specials, type Case, type Dtype } from './values';

type Unary = (tf: Tfjs, x: Tensor) => Tensor;
type Binary = (tf: Tfjs, a: Tensor, b: Tensor) => Tensor;

const sign = (x: number) => (x > 0 ? 1 : x < 0 ? -1 : x);
const even = (x: number) => {
  const floor = Math.floor(x);
  const up = x - floor > 0.5 || (x - floor === 0.5 && floor % 2 !== 0);
  return up ? floor + 1 : floor;
};

/** The operator's name among the methods of a tensor, and its arithmetic where that is plain. */
const functions: Record<string, ((x: number) => number) | undefined> = {
  abs: Math.abs,
  acos: Math.acos,
  acosh: Math.acosh,
  asin: Math.asin,
  asinh: Math.asinh,
  atan: Math.atan,
  atanh: Math.atanh,
  ceil: Math.ceil,
  cos: Math.cos,
  cosh: Math.cosh,
  elu: (x) => (x >= 0 ? x : Math.expm1(x)),
  erf: undefined,
  exp: Math.exp,
  expm1: Math.expm1,
  floor: Math.floor,
  isFinite: (x) => Number(Number.isFinite(x)),
  isInf: (x) => Number(Math.abs(x) === Infinity),
  isNaN: (x) => Number(Number.isNaN(x)),
  leakyRelu: (x) => (x < 0 ? 0.2 * x : x),
  log: Math.log,
  log1p: Math.log1p,
  logSigmoid: undefined,
  neg: (x) => -x,
  onesLike: () => 1,
  reciprocal: (x) => 1 / x,
  relu: (x) => (x < 0 ? 0 : x),
  relu6: (x) => (x < 0 ? 0 : x > 6 ? 6 : x),
  round: even,
  rsqrt: (x) => 1 / Math.sqrt(x),
  selu: undefined,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  sign,
  sin: Math.sin,
  sinh: Math.sinh,
  softplus: undefined,
  sqrt: Math.sqrt,
  square: (x) => x * x,
  step: (x) => (Number.isNaN(x) ? NaN : x > 0 ? 1 : 0),
  tan: Math.tan,
  tanh: Math.tanh,
  zerosLike: () => 0,
};

const withArguments: Record<string, Unary> = {
  clipByValue: (tf, x) => tf.clipByValue(x, -1.5, 2.25),
  'clipByValue of the whole line': (tf, x) => tf.clipByValue(x, -Infinity, Infinity),
  'leakyRelu 0.3': (tf, x) => tf.leakyRelu(x, 0.3),
  'step -1': (tf, x) => tf.step(x, -1),
  'cast to float32': (_, x) => x.cast('float32'),
  'cast to int32': (_, x) => x.cast('int32'),
  'cast to bool': (_, x) => x.cast('bool'),
  'cast to complex64': (_, x) => x.cast('complex64'),
  logicalNot: (tf, x) => tf.logicalNot(x),
  clone: (_, x) => x.clone(),
  reshape: (_, x) => x.reshape([-1]),
};

const types: readonly Dtype[] = [...numeric, 'string', 'complex64'];
const shapesOf = (count: number) => [[count], [count, 1], [], [1], [1, 1], [0], [0, 2], [2, 1, 3]];

function* unary(): Generator<Case> {
  const byMethod = Object.keys(functions).map((name): [string, Unary] => [
    name,
    (tf, x) => (tf[name as 'relu'] as (x: Tensor) => Tensor)(x),
  ]);
  for (const [name, apply] of [...byMethod, ...Object.entries(withArguments)]) {
    for (const dtype of types) {
      const count = dtype === 'float32' ? 26 : 12;
      for (const shape of shapesOf(count)) {
        yield {
          name: `${name}, ${dtype} [${shape.join()}]`,
          run: (tf) => apply(tf, fill(tf, dtype, shape)),
          // cpu approximates it so far.
          ...(name === 'erf' ? { noise: 2e-7 } : {}),
        };
      }
    }
    const exact = functions[name];
    if (exact) {
      yield {
        name: `${name} against plain arithmetic`,
        run: (tf) => apply(tf, fill(tf, 'float32', [specials('float32').length])),
        right: specials('float32').map((x) => Math.fround(exact(x))),
      };
    }
  }
}

const maximum = (a: number, b: number) => Math.max(a, b);
const minimum = (a: number, b: number) => Math.min(a, b);

const pairs: Record<string, [Binary, ((a: number, b: number) => number)?]> = {
  add: [(tf, a, b) => tf.add(a, b), (a, b) => a + b],
  atan2: [(tf, a, b) => tf.atan2(a, b), Math.atan2],
  bitwiseAnd: [(tf, a, b) => tf.bitwiseAnd(a, b)],
  div: [(tf, a, b) => tf.div(a, b), (a, b) => a / b],
  divNoNan: [(tf, a, b) => tf.divNoNan(a, b), (a, b) => (b === 0 ? 0 : a / b)],
  equal: [(tf, a, b) => tf.equal(a, b), (a, b) => Number(a === b)],
  floorDiv: [(tf, a, b) => tf.floorDiv(a, b)],
  greater: [(tf, a, b) => tf.greater(a, b), (a, b) => Number(a > b)],
  greaterEqual: [(tf, a, b) => tf.greaterEqual(a, b), (a, b) => Number(a >= b)],
  less: [(tf, a, b) => tf.less(a, b), (a, b) => Number(a < b)],
  lessEqual: [(tf, a, b) => tf.lessEqual(a, b), (a, b) => Number(a <= b)],
  logicalAnd: [(tf, a, b) => tf.logicalAnd(a, b)],
  logicalOr: [(tf, a, b) => tf.logicalOr(a, b)],
  logicalXor: [(tf, a, b) => tf.logicalXor(a, b)],
  maximum: [(tf, a, b) => tf.maximum(a, b), maximum],
  minimum: [(tf, a, b) => tf.minimum(a, b), minimum],
  mod: [(tf, a, b) => tf.mod(a, b)],
  mul: [(tf, a, b) => tf.mul(a, b), (a, b) => a * b],
  notEqual: [(tf, a, b) => tf.notEqual(a, b), (a, b) => Number(a !== b)],
  pow: [(tf, a, b) => tf.pow(a, b)],
  prelu: [(tf, a, b) => tf.prelu(a, b), (a, b) => (a < 0 ? a * b : a)],
  squaredDifference: [(tf, a, b) => tf.squaredDifference(a, b)],
  sub: [(tf, a, b) => tf.sub(a, b), (a, b) => a - b],
};

const broadcasts: [number[], number[]][] = [
  [[], []],
  [[1], []],
  [[7], [7]],
  [[12], []],
  [[], [12]],
  [
    [5, 1],
    [1, 4],
  ],
  [
    [2, 1, 3],
    [4, 1],
  ],
  [[2, 3, 2, 3], [3]],
  [[0], [1]],
  [[0, 3], [3]],
  [
    [2, 0],
    [2, 1],
  ],
];

function* binary(): Generator<Case> {
  for (const [name, [apply, exact]] of Object.entries(pairs)) {
    for (const dtype of types) {
      for (const [a, b] of broadcasts) {
        yield {
          name: `${name}, ${dtype} [${a.join()}] and [${b.join()}]`,
          // 1 to the power NaN is 1 in C and NaN in JavaScript.
          run: (tf) =>
            apply(
              tf,
              fill(tf, dtype, a),
              fill(tf, dtype, b, undefined, name === 'pow' && dtype === 'float32' ? 10 : 2),
            ),
        };
      }
    }
    const all = specials('float32');
    if (exact) {
      yield {
        name: `${name} against plain arithmetic`,
        run: (tf) =>
          apply(
            tf,
            fill(
              tf,
              'float32',
              [all.length, all.length],
              all.flatMap((x) => all.map(() => x)),
            ),
            fill(tf, 'float32', [all.length, all.length]),
          ),
        right: all.flatMap((a) => all.map((b) => Math.fround(exact(a, b)))),
      };
    }
    yield {
      name: `${name}, int32, every pair`,
      run: (tf) => apply(tf, fill(tf, 'int32', [12, 1]), fill(tf, 'int32', [1, 12])),
    };
    yield {
      name: `${name}, two types`,
      run: (tf) => apply(tf, fill(tf, 'float32', [5, 1]), fill(tf, 'int32', [1, 12])),
    };
  }
}

function* several(): Generator<Case> {
  for (const dtype of types) {
    for (const shape of [[7], [], [2, 3], [0], [0, 2]]) {
      const at = `${dtype} [${shape.join()}]`;
      yield {
        name: `addN, ${at}`,
        run: (tf) => tf.addN([0, 1, 2].map((first) => fill(tf, dtype, shape, undefined, first))),
      };
      yield {
        name: `where, ${at}`,
        run: (tf) =>
          tf.where(
            fill(tf, 'bool', shape),
            fill(tf, dtype, shape),
            fill(tf, dtype, shape, undefined, 3),
          ),
      };
      yield {
        name: `where by rows, ${at}`,
        run: (tf) =>
          tf.where(
            fill(tf, 'bool', shape.slice(0, 1)),
            fill(tf, dtype, shape),
            fill(tf, dtype, shape, undefined, 3),
          ),
      };
    }
  }
  yield { name: 'eluGrad', run: (tf) => tf.grad((x) => tf.elu(x))(fill(tf, 'float32', [26])) };
}

export const elementwise: Case[] = [...unary(), ...binary(), ...several()];
