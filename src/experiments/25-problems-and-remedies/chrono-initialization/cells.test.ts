/** The one-operation steps of LSTM and GRU give the values and gradients of the same cells put together. */
import * as tf from '@tensorflow/tfjs';
import { expect, it } from 'vitest';
import { gruStep } from './gru';
import { lstmStep } from './lstm';

const [rows, n] = [3, 4];
const draw = (width: number, seed: number) => tf.randomNormal([rows, width], 0, 1, 'float32', seed);

function lstm(z: tf.Tensor, state: tf.Tensor): tf.Tensor {
  const [h, c] = [0, n].map((at) => state.slice([0, at], [rows, n]));
  const [forget, input, output, candidate] = z.split(4, 1);
  const next = forget!.sigmoid().mul(c!).add(input!.sigmoid().mul(candidate!.tanh()));
  return tf.concat([output!.sigmoid().mul(next.tanh()).add(h!.mul(0)), next], 1);
}

function gru(x: tf.Tensor, r: tf.Tensor, h: tf.Tensor): tf.Tensor {
  const [a, b, c] = x.split(3, 1);
  const [u, v, w] = r.split(3, 1);
  const update = a!.add(u!).sigmoid();
  const candidate = c!.add(b!.add(v!).sigmoid().mul(w!)).tanh();
  return update.mul(h).add(tf.sub(1, update).mul(candidate));
}

function compare(
  step: (...at: tf.Tensor[]) => tf.Tensor,
  composed: (...at: tf.Tensor[]) => tf.Tensor,
  at: tf.Tensor[],
): void {
  const weights = draw(step(...at).shape[1]!, 9);
  expect(Array.from(step(...at).dataSync())).toEqual(
    Array.from(composed(...at).dataSync(), (value) => expect.closeTo(value, 5) as number),
  );
  const slopes = [step, composed].map((cell) =>
    tf.grads((...points: tf.Tensor[]) => cell(...points).mul(weights))(at),
  );
  at.forEach((_, i) => {
    expect(Array.from(slopes[0]![i]!.dataSync())).toEqual(
      Array.from(slopes[1]![i]!.dataSync(), (value) => expect.closeTo(value, 4) as number),
    );
  });
}

it('LSTM', () => {
  compare(lstmStep, lstm, [draw(4 * n, 1), draw(2 * n, 2)]);
});

it('GRU', () => {
  compare(gruStep, gru, [draw(3 * n, 3), draw(3 * n, 4), draw(n, 5)]);
});
