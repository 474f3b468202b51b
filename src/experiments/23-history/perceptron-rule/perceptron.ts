import { random, seed } from 'lab';
import { corners } from './gates';

// zh: 权重 w = (w₀, w₁, w₂)，w₀ 是偏置：输入的第一位恒为 1。
// en: w = (w₀, w₁, w₂); w₀ is the bias: the first input is always 1.
export function startWeights(start: 'zero' | 'random') {
  const rng = random(seed);
  return [0, 0, 0].map(() =>
    start === 'zero' ? 0 : rng.uniform(-3, 3),
  );
}

// zh: 加权和 w·x。
// en: The weighted sum w·x.
export const sum = (w: number[], x: number[]) =>
  w.reduce((total, wi, i) => total + wi * x[i], 0);

// zh: 罗森布拉特的规则：判对不动；判错，就朝这个样本的方向挪。
// zh: 正好落在线上也算错；1e-9 是为了容下舍入误差。
// en: Rosenblatt's rule: right, stay; wrong, move by the sample.
// en: On the line counts as wrong; 1e-9 is room for rounding.
export function learn(
  w: number[],
  x: number[],
  label: number,
  learningRate: number,
) {
  const isMistake = label * sum(w, x) <= 1e-9;
  return {
    isMistake,
    w: isMistake
      ? w.map((wi, i) => wi + learningRate * label * x[i])
      : w,
  };
}

export interface Plan {
  start: 'zero' | 'random';
  learningRate: number;
  epochs: number;
}

export interface Step {
  w: number[];
  isMistake: boolean;
  epoch: number;
  share: number;
}

// zh: 按 00、01、10、11 的顺序一轮轮地看，直到一轮里没有错。
// en: Epoch after epoch in the order 00, 01, 10, 11, until one is clean.
export function* train(
  labels: number[],
  { start, learningRate, epochs }: Plan,
): Generator<Step> {
  let w = startWeights(start);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let mistakes = 0;
    for (const [i, x] of corners.entries()) {
      const { isMistake, ...after } = learn(
        w,
        [1, ...x],
        labels[i],
        learningRate,
      );
      w = after.w;
      if (isMistake) mistakes++;
      const share = (epoch - 1 + (i + 1) / 4) / epochs;
      yield { w, isMistake, epoch, share };
    }
    if (mistakes === 0) return;
  }
}
