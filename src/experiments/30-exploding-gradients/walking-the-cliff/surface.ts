import * as tf from '@tensorflow/tfjs';

const target = 0.7;

export interface Place {
  w: number;
  b: number;
}

// zh: 一个单元的循环网络：h ← sigmoid(w h + b)，走 50 步，损失是
// zh: (h − 0.7)²。导数也一步步往前传：每一步都乘 w·h(1 − h)。
// en: A recurrent net of one unit: h ← sigmoid(w h + b), for 50
// en: steps; the loss is (h − 0.7)². The derivatives go along,
// en: and every step multiplies them by w·h(1 − h).
export function measure({ w, b }: Place) {
  let [h, alongW, alongB] = [0.5, 0, 0];
  for (let t = 0; t < 50; t++) {
    const before = h;
    h = 1 / (1 + Math.exp(-(w * h + b)));
    const slope = h * (1 - h);
    alongW = slope * (before + w * alongW);
    alongB = slope * (1 + w * alongB);
  }
  const error = h - target;
  return {
    loss: error ** 2,
    gradient: {
      w: 2 * error * alongW,
      b: 2 * error * alongB,
    },
    size: 2 * Math.abs(error) * Math.hypot(alongW, alongB),
  };
}

// zh: 大范围网格上的梯度大小，由小到大。
// en: Gradient sizes on a wide grid, in order of size.
export function gradientSizes() {
  const sizes: number[] = [];
  for (let w = 0; w <= 12; w += 0.25) {
    for (let b = -8; b <= 2; b += 0.25) {
      sizes.push(measure({ w, b }).size);
    }
  }
  return sizes.sort((a, b) => a - b);
}

// zh: 用自动微分核对：同样的网络，由 TensorFlow.js 求导。
// en: A check by automatic differentiation: the same net, with
// en: derivatives by TensorFlow.js.
export function differenceFromAutodiff() {
  const loss = (w: tf.Tensor, b: tf.Tensor) => {
    let h: tf.Tensor = tf.onesLike(w).mul(0.5);
    for (let t = 0; t < 50; t++)
      h = tf.sigmoid(h.mul(w).add(b));
    return h.sub(target).square().sum();
  };
  const ws = Array.from(
    { length: 50 },
    (_, i) => 1 + 0.1 * i,
  );
  const bs = ws.map((_, i) => -3 + 0.07 * i);
  const [alongW] = tf.grads(loss)(
    [ws, bs].map((x) => tf.tensor1d(x)),
  );
  const found = alongW.dataSync();
  const exact = ws.map((w, i) => measure({ w, b: bs[i] }));
  const ratios = exact.map(
    (e, i) => found[i] / e.gradient.w,
  );
  return Math.max(...ratios.map((r) => Math.abs(r - 1)));
}
