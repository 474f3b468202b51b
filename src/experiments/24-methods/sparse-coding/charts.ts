import * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import { energy, thresholdByIsta } from './ista';
import type { Signals } from './signals';

const objective = chart('objective', {
  x: { field: 'iteration', scale: 'log' },
  y: 'energy',
});
const codesChart = chart('codes', {
  x: { field: 'atom', scale: 'band' },
  y: 'coefficient',
  facet: 'method',
});

// zh: 一步一步地看：64 个信号的目标平均是多少，升过几次？
// en: Step by step: the mean objective of the 64 signals, and
// en: how often it rose.
export function watchObjective(
  x: tf.Tensor,
  dictionary: tf.Tensor,
  lambda: number,
) {
  let last = Infinity;
  let rises = 0;
  let next = 1;
  const watch = (iteration: number, code: tf.Tensor) => {
    const value = tf.tidy(
      () =>
        energy(x, code, dictionary, lambda)
          .mean()
          .dataSync()[0],
    );
    // zh: 容差是 float32 的舍入。
    // en: The tolerance is float32's rounding.
    if (value > last * (1 + 1e-6)) rises++;
    last = value;
    if (iteration < next) return;
    next = Math.ceil(iteration * 1.15);
    objective.line({ iteration, energy: value });
  };
  return { watch, rises: () => rises };
}

// zh: 第一个信号的编码。
// en: The codes of the first signal.
export function drawCodes(
  codes: Record<string, tf.Tensor>,
) {
  for (const [method, code] of Object.entries(codes)) {
    const [first] = code.arraySync() as number[][];
    codesChart.bar(
      first.map((coefficient, atom) => ({
        method,
        atom: atom + 1,
        coefficient,
      })),
    );
  }
}

// zh: 目标值、重建误差、每个信号用了几个原子、原子全部找对的
// zh: 信号占多少。
// en: The objective, the reconstruction error, atoms used a
// en: signal, and the share of signals whose atoms are right.
export function compare(
  codes: Record<string, tf.Tensor>,
  { test, dictionary }: Signals,
  lambda: number,
) {
  const isOn = (code: tf.Tensor) =>
    code.abs().greater(0.01);
  const { x } = test;
  return Object.entries(codes).map(([method, code]) => {
    const rest = code.matMul(dictionary).sub(x);
    const slope = rest.matMul(dictionary, false, true);
    const wrong = isOn(code).notEqual(isOn(test.codes));
    const right = wrong.any(1).logicalNot();
    const measures = {
      Objective: energy(x, code, dictionary, lambda).mean(),
      Error: rest.square().sum(1).mean(),
      Atoms: isOn(code).sum(1).toFloat().mean(),
      Right: right.toFloat().mean(),
      Slope: slope.abs().max(),
    };
    const numbers = Object.entries(measures).map(
      ([name, value]) =>
        [name, value.dataSync()[0]] as const,
    );
    for (const [name, value] of numbers)
      report(method + name, value);
    return { method, ...Object.fromEntries(numbers) };
  });
}

export function reportThresholds(numbers: number[]) {
  thresholdByIsta(numbers).forEach((a, i) =>
    report(`shortened${i + 1}`, a),
  );
}
