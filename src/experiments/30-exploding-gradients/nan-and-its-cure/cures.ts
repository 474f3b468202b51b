import * as tf from '@tensorflow/tfjs';
import { norm } from './network';

type Gradients = tf.Tensor[];
export type Cure = (gradients: Gradients) => Gradients;

// zh: 按全局范数裁剪：全部梯度乘同一个数，方向不变。
// en: By global norm: all gradients times one number, so that
// en: the direction stays.
export const clipByNorm =
  (threshold: number): Cure =>
  (gradients) => {
    const size = norm(gradients);
    const factor = Math.min(1, threshold / size);
    return gradients.map((g) => g.mul(factor));
  };

// zh: 按值裁剪：每个分量各自截断，方向会变。
// en: By value: each component is cut, the direction changes.
export const clipByValue =
  (threshold: number): Cure =>
  (gradients) =>
    gradients.map((g) =>
      tf.clipByValue(g, -threshold, threshold),
    );

export const none: Cure = (gradients) => gradients;

// zh: 裁剪前后两个方向的夹角余弦；1 是同向。先除以范数再相乘，
// zh: 以免溢出。
// en: The cosine between the directions before and after; 1 is
// en: the same. Divided first, so that nothing overflows.
export function cosine(a: Gradients, b: Gradients) {
  return tf.tidy(() => {
    const [sizeOfA, sizeOfB] = [norm(a), norm(b)];
    return a.reduce((sum, g, i) => {
      const product = g
        .div(sizeOfA)
        .mul(b[i].div(sizeOfB));
      return sum + product.sum().dataSync()[0];
    }, 0);
  });
}
