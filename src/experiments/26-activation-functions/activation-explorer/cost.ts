import * as tf from '@tensorflow/tfjs';
import type { Activation } from './functions';
import { evaluate, grid } from './sample';

// zh: 性质 3：算一次要用几个算子？
// en: Property 3: how many kernels does one evaluation take?
export async function kernelCount(f: Activation) {
  const x = tf.tensor1d([-1, 0, 1]);
  const run = await tf.profile(() => tf.tidy(() => f(x)));
  tf.dispose([x, run.result]);
  return run.kernels.length;
}

// zh: 性质 8：函数依赖几个可训练的变量？
// en: Property 8: on how many trainable variables does it depend?
export function parameterCount(f: Activation) {
  return tf.tidy(() => {
    const variables = Object.values(
      tf.engine().registeredVariables,
    );
    const total = () => f(tf.tensor1d([-1, 0, 1])).sum();
    const { grads } = tf
      .engine()
      .gradients(total, variables, undefined, true);
    return grads.filter(Boolean).length;
  });
}

// zh: 性质 9：输入服从 N(0, 方差) 时，输出的均值与二阶矩。
// en: Property 9: mean and second moment of the output for an
// en: input from N(0, variance), by the midpoint rule.
export function moments(f: Activation, variance = 1) {
  const middles = grid.map((x) => x + 0.0005);
  const scale = Math.sqrt(variance);
  const values = evaluate(
    f,
    middles.map((z) => scale * z),
  );
  const expectation = (power: number) =>
    middles.reduce((total, z, i) => {
      const density =
        Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      return total + 0.001 * density * values[i] ** power;
    }, 0);
  return { mean: expectation(1), square: expectation(2) };
}

// zh: 自归一化：均值 0、方差 1 保持不变，方差偏离时被拉回。
// en: Self-normalising: mean 0 and variance 1 stay as they are,
// en: and another variance is pulled towards 1.
export function isSelfNormalizing(f: Activation) {
  const { mean, square } = moments(f);
  const stays =
    Math.abs(mean) < 0.01 && Math.abs(square - 1) < 0.01;
  const isPulled = [0.5, 1.5].every((before) => {
    const after = moments(f, before);
    const variance = after.square - after.mean ** 2;
    return (
      Math.abs(variance - 1) < 0.99 * Math.abs(before - 1)
    );
  });
  return stays && isPulled;
}
