import * as tf from '@tensorflow/tfjs';
import type { Activation } from './functions';

// zh: 网格：从 −10 到 10，步长 0.001。
// en: The grid: −10 to 10 in steps of 0.001.
export const grid = Array.from(
  { length: 20001 },
  (_, index) => (index - 10000) / 1000,
);
export const indexOf = (x: number) =>
  Math.round(1000 * x) + 10000;

export function evaluate(f: Activation, points: number[]) {
  const read = () => f(tf.tensor1d(points)).dataSync();
  return Array.from(tf.tidy(read));
}

export function sample(f: Activation) {
  const value = evaluate(f, grid);
  // zh: 一阶导数由自动微分给出。
  // en: Automatic differentiation gives the first derivative.
  const slope = evaluate(tf.grad(f), grid);
  // zh: 二阶导数用一阶导数的中心差分，步长 0.01，折点处不算。
  // en: The second is a central difference of the first, with
  // en: step 0.01, and left out at breaks.
  const breaks = findBreaks(value, slope);
  const bend = grid.map((x, i) => {
    const left = slope[i - 10];
    const right = slope[i + 10];
    const isBroken = breaks.some(
      (at) => Math.abs(x - at) < 0.012,
    );
    if (
      left === undefined ||
      right === undefined ||
      isBroken
    )
      return null;
    return (right - left) / 0.02;
  });
  return { value, slope, bend, breaks };
}

export type Sample = ReturnType<typeof sample>;

// zh: 折点与间断点：函数值或导数在一格之内突变的地方。
// en: Breaks: where the value or the slope leaps within one cell.
function findBreaks(...curves: number[][]) {
  const places = curves.flatMap((curve) => {
    const leap = 0.05 * greatest(curve.map(Math.abs));
    return grid.filter((_, i) => {
      const next = curve[i + 1] ?? curve[i];
      return Math.abs(next - curve[i]) > leap;
    });
  });
  return places
    .sort((a, b) => a - b)
    .filter(
      (x, i) => i === 0 || x - places[i - 1] > 0.005,
    );
}

export const greatest = (values: number[]) =>
  values.reduce((a, b) => Math.max(a, b));
export const least = (values: number[]) =>
  values.reduce((a, b) => Math.min(a, b));
