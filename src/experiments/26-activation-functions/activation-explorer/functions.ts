import * as tf from '@tensorflow/tfjs';
import { readFormula } from 'lab';

export type Activation = (x: tf.Tensor) => tf.Tensor;

// zh: PReLU 的负半轴斜率要学习，所以是变量。
// en: PReLU learns its slope below zero: a variable.
const slope = tf.variable(tf.tensor1d([0.25]));

export const functions = {
  step: (x) => tf.step(x),
  sigmoid: (x) => tf.sigmoid(x),
  tanh: (x) => tf.tanh(x),
  relu: (x) => tf.relu(x),
  leakyRelu: (x) => tf.leakyRelu(x, 0.01),
  prelu: (x) => tf.prelu(x, slope),
  elu: (x) => tf.elu(x),
  selu: (x) => tf.selu(x),
  softplus: (x) => tf.softplus(x),
  silu: (x) => x.mul(tf.sigmoid(x)),
  gelu: (x) =>
    x.mul(tf.erf(x.div(Math.SQRT2)).add(1)).div(2),
  mish: (x) => x.mul(tf.tanh(tf.softplus(x))),
  sin: (x) => tf.sin(x),
  square: (x) => tf.square(x),
  identity: (x) => x.clone(),
} satisfies Record<string, Activation>;
type Name = keyof typeof functions;
export const names = Object.keys(functions) as Name[];

// zh: 把输入的公式变成函数；上面的函数都可以用。
// en: Turns a typed formula into a function; it may use those
// en: above.
export function typed(formula: string): Activation {
  const { abs, exp, log, sqrt, cos, erf } = tf;
  const { maximum: max, minimum: min } = tf;
  const { add, sub, mul, div, pow, neg } = tf;
  return (x) => {
    const y = readFormula<tf.Tensor>(formula, {
      number: (value) => tf.scalar(value),
      names: { x, pi: tf.scalar(Math.PI) },
      functions: {
        ...functions,
        ...{ abs, exp, log, sqrt, cos, erf, max, min },
        ...{ add, sub, mul, div, pow, neg },
      },
    });
    if (y === x) return x.clone();
    return y.rank === 0 ? x.mul(0).add(y) : y;
  };
}
