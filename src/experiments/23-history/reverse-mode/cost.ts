import * as tf from '@tensorflow/tfjs';
import { report } from 'lab';
import { drawCosts } from './charts';
import { network } from './network';

// zh: 矩阵乘法里的乘加次数：m·k·n = √(mk · kn · mn)。
// en: Multiply-adds of a matrix product: m·k·n = √(mk · kn · mn).
async function multiplyAdds(work: () => tf.Tensor) {
  const { kernels, result } = await tf.profile(() =>
    tf.tidy(work),
  );
  tf.dispose(result);
  return kernels
    .filter(({ name }) => name.includes('MatMul'))
    .map(({ inputShapes, outputShapes }) => {
      const sizes = [
        ...inputShapes.slice(0, 2),
        outputShapes[0],
      ];
      return Math.sqrt(
        sizes
          .map((shape) => tf.util.sizeFromShape(shape))
          .reduce((product, size) => product * size, 1),
      );
    })
    .reduce((sum, products) => sum + products, 0);
}

// zh: 以算一次损失为 1：求全部导数，各要多少？
// en: With one evaluation of the loss as 1: what do all the
// en: derivatives cost?
export async function compareCosts() {
  const costs: number[] = [];
  for (const width of [1, 2, 4, 8, 16, 32, 64, 128, 256]) {
    const { loss, weights } = network(width);
    const w = tf.tensor1d(weights);
    const forward = await multiplyAdds(() => loss(w));
    const both = await multiplyAdds(() => tf.grad(loss)(w));
    w.dispose();
    const reverse = both / forward;
    drawCosts(weights.length, {
      reverse,
      differences: 2 * weights.length,
    });
    costs.push(reverse);
    report('differencesCost', 2 * weights.length);
  }
  report('reverseCost', Math.max(...costs));
}
