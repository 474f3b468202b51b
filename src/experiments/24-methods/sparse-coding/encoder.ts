import * as tf from '@tensorflow/tfjs';
import { progress, random, seed } from 'lab';
import { energy } from './ista';
import { atoms, type Signals } from './signals';

const steps = 800;

// zh: 编码 = ReLU(xW + b)，对同一个目标训练 W 和 b。解码器
// zh: 固定为 D，这样两种方法只差在怎样找编码。
// en: Code = ReLU(xW + b), with W and b trained on the same
// en: objective. The decoder is held at D, so that the two
// en: differ only in how the code is found.
export function trainEncoder(
  { dictionary, draw }: Signals,
  lambda: number,
) {
  const rng = random(seed + 1);
  const start = Array.from({ length: 20 * atoms }, () =>
    rng.normal(0, 0.1),
  );
  const w = tf.variable(tf.tensor2d(start, [20, atoms]));
  const b = tf.variable(tf.zeros([atoms]));
  const encode = (x: tf.Tensor) =>
    x.matMul(w).add(b).relu();
  const adam = tf.train.adam(0.01);
  for (let step = 1; step <= steps; step++) {
    tf.tidy(() => {
      const { x } = draw(64);
      adam.minimize(() =>
        energy(x, encode(x), dictionary, lambda).mean(),
      );
    });
    progress(step, steps);
  }
  adam.dispose();
  return encode;
}
