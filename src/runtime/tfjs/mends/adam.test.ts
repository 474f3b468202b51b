import type { Tensor, Variable } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { normal } from '../differences';
import { loadTfjs } from '../testing';

const tf = await loadTfjs();

const shapes = [[5, 3], [3], [1], []];

/** The algorithm, one operation after the other, as tfjs 4.22.0 has it. */
function byHand(values: Tensor[], gradients: Tensor[][], rates: [number, number, number, number]) {
  const [learningRate, beta1, beta2, epsilon] = rates;
  let [power1, power2]: Tensor[] = [tf.scalar(beta1), tf.scalar(beta2)];
  let states = values.map((value) => [value, tf.zerosLike(value), tf.zerosLike(value)] as const);
  for (const step of gradients) {
    const [left1, left2] = [tf.sub(1, power1!), tf.sub(1, power2!)];
    states = states.map(([value, first, second], i) => {
      const gradient = step[i]!;
      const mean = first.mul(beta1).add(gradient.mul(1 - beta1));
      const square = second.mul(beta2).add(gradient.square().mul(1 - beta2));
      const size = square.div(left2).sqrt().add(epsilon);
      return [mean.div(left1).div(size).mul(-learningRate).add(value), mean, square] as const;
    });
    [power1, power2] = [power1!.mul(beta1), power2!.mul(beta2)];
  }
  return states.map(([value]) => value);
}

describe.each(['cpu', 'wasm'])('Adam on %s', (backend) => {
  it.each([
    [0.01, 0.9, 0.999, 1e-7],
    [0.1, 0.5, 0.9, 1e-3],
  ] as const)('gives every digit that it gave before, rates %s %s %s', async (...rates) => {
    await tf.setBackend(backend);
    const values = shapes.map((shape, i) => normal(tf, shape, i));
    const gradients = [1, 2, 3, 4, 5].map((step) =>
      shapes.map((shape, i) => normal(tf, shape, 10 * step + i).mul(10 ** (step - 3))),
    );
    const expected = byHand(values, gradients, [...rates]);
    const variables = values.map((value) => tf.variable(value));
    const optimizer = tf.train.adam(...rates);
    for (const step of gradients) {
      optimizer.applyGradients(variables.map(({ name }, i) => ({ name, tensor: step[i]! })));
    }
    variables.forEach((variable, i) => {
      expect([...variable.dataSync()]).toEqual([...expected[i]!.dataSync()]);
    });
    tf.dispose(variables);
    optimizer.dispose();
  });

  it('goes on where its saved weights stopped', async () => {
    await tf.setBackend(backend);
    const run = async (renew: boolean) => {
      const w = tf.variable(tf.tensor1d([1, -2, 3]));
      let optimizer = tf.train.adam(0.1);
      for (let step = 0; step < 6; step++) {
        if (renew && step === 3) {
          const saved = await optimizer.getWeights();
          const next = tf.train.adam(0.1);
          await next.setWeights(
            saved.map(({ name, tensor }) => ({ name, tensor: tensor.clone() })),
          );
          optimizer = next;
        }
        optimizer.minimize(() => w.square().sum(), false, [w]);
      }
      return w.dataSync();
    };
    const [straight, renewed] = [await run(false), await run(true)];
    renewed.forEach((value, i) => {
      expect(value).toBeCloseTo(straight[i]!, 5);
    });
  });

  it('leaves alone what has no gradient, and what shares the values', async () => {
    await tf.setBackend(backend);
    const [w, idle] = [tf.variable(tf.scalar(2)), tf.variable(tf.scalar(3))];
    const before = w.clone();
    const optimizer = tf.train.adam(0.1);
    const step = () =>
      optimizer.minimize(() => w.square().asScalar(), false, [w, idle] as Variable[]);
    step();
    expect(before.dataSync()[0]).toBe(2);
    expect(idle.dataSync()[0]).toBe(3);
    expect(w.dataSync()[0]).toBeCloseTo(1.9, 4);
  });

  it('keeps NaN, and leaves no tensor behind', async () => {
    await tf.setBackend(backend);
    const w = tf.variable(tf.tensor1d([1, 2]));
    const factor = tf.tensor1d([1, NaN]);
    const optimizer = tf.train.adam(0.1);
    const step = () => optimizer.minimize(() => w.mul(factor).sum(), false, [w]);
    step();
    const count = () => [tf.memory().numTensors, tf.backend().numDataIds()];
    const before = count();
    step();
    step();
    expect(count()).toEqual(before);
    expect([...w.dataSync()]).toEqual([expect.closeTo(0.7, 4), NaN]);
  });
});
