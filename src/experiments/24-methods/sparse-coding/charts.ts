import type * as tf from '@tensorflow/tfjs';
import { chart, report, table } from 'lab';
import type { Objective } from './objective';

// zh: 目标怎样下降，又上升过几次？容差是 float32 的舍入。
// en: How the objective falls, and how often it rose: by more
// en: than float32's rounding.
export function showDescent(energies: number[]) {
  const objective = chart('objective', {
    x: { field: 'iteration', scale: 'log' },
    y: 'energy',
  });
  const last = energies.length - 1;
  for (let i = 1; i <= last; i = Math.ceil(1.15 * i))
    objective.line({ iteration: i, energy: energies[i] });
  const rises = energies.filter(
    (energy, i) => energy > energies[i - 1] * (1 + 1e-6),
  );
  report('rises', rises.length);
}

// zh: 第一个信号的编码。
// en: The codes of the first signal.
export function drawCodes(
  codes: Record<string, tf.Tensor>,
) {
  const codesChart = chart('codes', {
    x: { field: 'atom', scale: 'band' },
    y: 'coefficient',
    facet: 'method',
  });
  for (const [method, code] of Object.entries(codes)) {
    const [first] = code.arraySync() as number[][];
    first.forEach((coefficient, i) =>
      codesChart.bar({ method, atom: i + 1, coefficient }),
    );
  }
}

// zh: 目标值、重建误差、每个信号用了几个原子、原子全部找对的
// zh: 信号占多少、误差的最大斜率；以及编码器的目标是 ISTA 的
// zh: 几倍。
// en: The objective, the reconstruction error, atoms used a
// en: signal, the share of signals whose atoms are all right,
// en: the greatest slope of the error; and the price: the
// en: encoder's objective over that of ISTA.
export function compare(
  found: Record<'ista' | 'encoder', tf.Tensor>,
  { x, codes }: Record<'x' | 'codes', tf.Tensor>,
  { energy, rest, slope }: Objective,
) {
  const isOn = (a: tf.Tensor) => a.abs().greater(0.01);
  const mean = (numbers: tf.Tensor) =>
    numbers.toFloat().mean().dataSync()[0];
  const measure = (method: string, a: tf.Tensor) => {
    const wrong = isOn(a).notEqual(isOn(codes)).any(1);
    const measures = {
      Objective: mean(energy(x, a)),
      Error: mean(rest(x, a).square().sum(1)),
      Atoms: mean(isOn(a).sum(1)),
      Right: mean(wrong.logicalNot()),
      Slope: slope(x, a).abs().max().dataSync()[0],
    };
    for (const [name, value] of Object.entries(measures))
      report(method + name, value);
    return { method, ...measures };
  };
  const ista = measure('ista', found.ista);
  const encoder = measure('encoder', found.encoder);
  table('comparison', [ista, encoder]);
  report('price', encoder.Objective / ista.Objective);
}
