import { random, seed } from 'lab';

const width = 24;

// zh: 20 个点，x 在 −1 与 1 之间；目标是 sin(3x)。
// en: 20 points, x between −1 and 1; the target is sin(3x).
const xs = Array.from(
  { length: 20 },
  (_, i) => i / 9.5 - 1,
);
const ys = xs.map((x) => Math.sin(3 * x));

// zh: 全部参数排成一个向量：W₁、b₁、W₂、b₂、w₃、b₃，共 673 个。
// en: All parameters in one vector: W₁, b₁, W₂, b₂, w₃, b₃,
// en: 673 numbers.
const b1 = width;
const w2 = b1 + width;
const b2 = w2 + width * width;
const w3 = b2 + width;
const b3 = w3 + width;
export const size = b3 + 1;

// zh: Xavier 初始化，偏置为 0。双精度：float32 量曲率太粗。
// en: Xavier initialisation, biases 0. Double precision:
// en: float32 is too coarse to measure curvature with.
export function initialParameters(): Float64Array {
  const rng = random(seed);
  const theta = new Float64Array(size);
  const fill = (from: number, to: number, fans: number) => {
    for (let i = from; i < to; i++)
      theta[i] = rng.normal(0, Math.sqrt(2 / fans));
  };
  fill(0, b1, 1 + width);
  fill(w2, b2, 2 * width);
  fill(w3, b3, width + 1);
  return theta;
}

const h1 = new Float64Array(width);
const h2 = new Float64Array(width);
const d2 = new Float64Array(width);

// zh: 均方误差；它的梯度写进 gradient。
// en: The mean squared error; its gradient goes into `gradient`.
export function lossAndGradient(
  theta: Float64Array,
  gradient: Float64Array,
): number {
  gradient.fill(0);
  let loss = 0;
  xs.forEach((x, sample) => {
    // zh: 前向：1 → 24 → 24 → 1，tanh。
    // en: Forward: 1 → 24 → 24 → 1, tanh.
    let output = theta[b3];
    for (let i = 0; i < width; i++)
      h1[i] = Math.tanh(theta[i] * x + theta[b1 + i]);
    for (let j = 0; j < width; j++) {
      let z = theta[b2 + j];
      for (let i = 0; i < width; i++)
        z += theta[w2 + j * width + i] * h1[i];
      h2[j] = Math.tanh(z);
      output += theta[w3 + j] * h2[j];
    }
    const error = output - ys[sample];
    loss += error ** 2 / xs.length;

    // zh: 反向：链式法则，从输出回到输入。
    // en: Backward: the chain rule, from output to input.
    const slope = (2 * error) / xs.length;
    gradient[b3] += slope;
    for (let j = 0; j < width; j++) {
      gradient[w3 + j] += slope * h2[j];
      d2[j] = slope * theta[w3 + j] * (1 - h2[j] ** 2);
      gradient[b2 + j] += d2[j];
    }
    for (let i = 0; i < width; i++) {
      let d1 = 0;
      for (let j = 0; j < width; j++) {
        const at = w2 + j * width + i;
        gradient[at] += d2[j] * h1[i];
        d1 += d2[j] * theta[at];
      }
      d1 *= 1 - h1[i] ** 2;
      gradient[i] += d1 * x;
      gradient[b1 + i] += d1;
    }
  });
  return loss;
}
