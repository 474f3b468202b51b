import * as tf from '@tensorflow/tfjs';
import { inTurn, random, report, seed } from 'lab';
import { costs } from './charts';

// zh: 8 个样本，3 个输入；目标也是随机的。
// en: 8 samples of 3 inputs; the targets are random too.
const rng = random(seed);
const inputs = Array.from({ length: 8 }, () =>
  [0, 0, 0].map(() => rng.uniform(-1, 1)),
);
const targets = inputs.map(() => rng.uniform(-1, 1));

// zh: 参数排成一列：先是 3 × 宽度 个隐层权重，再是输出层的。
// en: Parameters in a row: 3 × width hidden, then the output's.
export function network(width: number) {
  const start = random(seed + 1);
  const weights = Array.from({ length: 4 * width }, () =>
    start.normal(0, 1),
  );
  const loss = (w: tf.Tensor): tf.Scalar => {
    const first = w.slice([0], [3 * width]);
    const last = w.slice([3 * width], [width]);
    const hidden = tf
      .matMul(inputs, first.reshape([3, width]))
      .tanh();
    const output = hidden.matMul(last.reshape([width, 1]));
    return output.squeeze([1]).sub(targets).square().mean();
  };
  return { loss, weights };
}

// zh: 同一个网络，用普通的双精度数写一遍，并手推反向传播。
// en: The same network in doubles, back-propagated by hand.
export function byHand(w: number[]) {
  const width = w.length / 4;
  const gradient = w.map(() => 0);
  let squares = 0;
  for (const [n, x] of inputs.entries()) {
    // zh: 向前：h_j = tanh(Σᵢ xᵢ w_ij)，输出 o = Σⱼ h_j v_j。
    // en: Forward: h_j = tanh(Σᵢ xᵢ w_ij), output o = Σⱼ h_j v_j.
    const hidden: number[] = [];
    let output = 0;
    for (let j = 0; j < width; j++) {
      let sum = 0;
      for (const [i, xi] of x.entries())
        sum += xi * w[i * width + j];
      hidden.push(Math.tanh(sum));
      output += hidden[j] * w[3 * width + j];
    }
    const error = output - targets[n];
    squares += error ** 2;
    // zh: 往回：先求损失对输出的导数，再一层层乘上局部导数。
    // en: Back: the loss by the output, then each local derivative.
    const byOutput = (2 * error) / inputs.length;
    for (const [j, hj] of hidden.entries()) {
      const byHidden = byOutput * w[3 * width + j];
      const bySum = byHidden * (1 - hj * hj);
      gradient[3 * width + j] += byOutput * hj;
      for (const [i, xi] of x.entries())
        gradient[i * width + j] += bySum * xi;
    }
  }
  return { loss: squares / inputs.length, gradient };
}

// zh: 矩阵乘法里的乘加次数：m·k·n = √(mk · kn · mn)。
// en: Multiply-adds of a matrix product: m·k·n = √(mk · kn · mn).
async function multiplyAdds(work: () => tf.Tensor) {
  const { kernels } = await tf.profile(work);
  let sum = 0;
  for (const kernel of kernels) {
    if (!kernel.name.includes('MatMul')) continue;
    const { inputShapes, outputShapes } = kernel;
    const shapes = [...inputShapes, ...outputShapes];
    const [mk, kn, mn] = shapes.map(tf.util.sizeFromShape);
    sum += Math.sqrt(mk * kn * mn);
  }
  return sum;
}

// zh: 以算一次损失为 1，求全部导数各要多少。
// en: All derivatives, with one evaluation of the loss as 1.
export async function compareCosts() {
  const widths = [1, 2, 4, 8, 16, 32, 64, 128, 256];
  let greatest = 0;
  for (const width of inTurn(widths)) {
    const { loss, weights } = network(width);
    const parameters = weights.length;
    const w = tf.tensor1d(weights);
    const forward = await multiplyAdds(() => loss(w));
    const both = await multiplyAdds(() => tf.grad(loss)(w));
    const reverse = both / forward;
    const costOf = { reverse, differences: 2 * parameters };
    for (const [method, cost] of Object.entries(costOf)) {
      costs.line({ parameters, cost, method });
      costs.dot({ parameters, cost, method });
    }
    greatest = Math.max(greatest, reverse);
    report('differencesCost', 2 * parameters);
  }
  report('reverseCost', greatest);
}
