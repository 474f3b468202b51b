import type { Random } from 'lab';
import { dot, solve } from 'lab/linear-algebra';

// zh: 一个最小二乘：输入四维，输出带噪声，解可以直接算出来。
// en: Least squares: four inputs, noisy outputs, and a solution
// en: that can be computed outright.
export function makeProblem(
  samples: number,
  noise: number,
  numbers: Random,
) {
  const draw = () =>
    [0, 0, 0, 0].map(() => numbers.normal());
  const truth = draw();
  const xs = Array.from({ length: samples }, draw);
  const ys = xs.map(
    (x) => dot(x, truth) + numbers.normal(0, noise),
  );
  const over = (f: (x: number[], i: number) => number) =>
    xs.reduce((sum, x, i) => sum + f(x, i), 0) / samples;
  const gram = truth.map((_, j) =>
    truth.map((__, k) => over((x) => x[j] * x[k])),
  );
  const right = truth.map((_, j) =>
    over((x, i) => x[j] * ys[i]),
  );
  const best = solve(gram, right);

  // zh: 只用一个样本走一步。
  // en: A step with one sample.
  const step = (
    w: number[],
    index: number,
    rate: number,
  ) => {
    const x = xs[index];
    const residual = dot(x, w) - ys[index];
    return w.map((wi, i) => wi - rate * residual * x[i]);
  };
  // zh: 训练损失比最小值高出多少。
  // en: How far the training loss is above its least.
  const excess = (w: number[]) => {
    const off = w.map((wi, i) => wi - best[i]);
    return (
      0.5 *
      dot(
        off,
        gram.map((row) => dot(row, off)),
      )
    );
  };
  return { step, excess };
}
