import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';

export type Kind = 'uniform' | 'random' | 'relu' | 'skip';

// zh: 均匀：一个通道，k² 个权重相等。随机：8 个通道，正态，方差
// zh: 是扇入的倒数；ReLU 加倍。
// en: Uniform: one channel, k² equal weights. Random: 8 channels
// en: of normal weights with variance 1/fan-in, twice that
// en: before a ReLU.
export function kernelsFor(
  kind: Kind,
  layers: number,
  k: number,
  side: number,
) {
  const rng = random(seed);
  const channels = kind === 'uniform' ? 1 : 8;
  const gain = kind === 'relu' ? 2 : 1;
  const scale = Math.sqrt(gain / (k * k * channels));
  const drawn = (count: number, deviation: number) =>
    Array.from({ length: count }, () =>
      rng.normal(0, deviation),
    );
  const size = k * k * channels ** 2;
  const kernels = Array.from({ length: layers }, () => {
    const weights =
      kind === 'uniform'
        ? Array<number>(size).fill(1 / (k * k))
        : drawn(size, scale);
    const shape = [k, k, channels, channels] as const;
    return tf.tensor4d(weights, [...shape]);
  });
  const pixels = drawn(side * side * channels, 1);
  const image = tf.tensor4d(pixels, [
    1,
    side,
    side,
    channels,
  ]);
  return { image, kernels };
}

// zh: 一层：卷积，不补零；捷径取正中的一块，与支路对齐。
// en: A layer: a convolution without padding; a shortcut takes
// en: the middle, so that it lies on the branch.
export function layer(
  x: tf.Tensor4D,
  w: tf.Tensor4D,
  kind: Kind,
  branch: number,
): tf.Tensor4D {
  const y = tf.conv2d(x, w, 1, 'valid');
  if (kind === 'relu') return y.relu();
  if (kind !== 'skip') return y;
  const margin = (w.shape[0] - 1) / 2;
  const middle = x.slice([0, margin, margin, 0], y.shape);
  return middle.add(y.mul(branch));
}

// zh: ReLU 关掉了多大一部分单元？
// en: What share of the units does the ReLU switch off?
export function shareOff({
  image,
  kernels,
}: ReturnType<typeof kernelsFor>) {
  let [x, off, all] = [image, 0, 0];
  for (const w of kernels) {
    x = layer(x, w, 'relu', 1);
    off += x.equal(0).sum().dataSync()[0];
    all += x.size;
  }
  return off / all;
}
