import type { Family } from './families';

export interface Bin {
  mean: number;
  variance: number;
}

// zh: 按均值从小到大分成几组：每组的平均均值，和 (y − μ)²
// zh: 的平均。
// en: Groups from the smallest to the largest mean: each with
// en: its average mean and the average of (y − μ)².
export function spreadByMean(
  means: number[],
  y: number[],
  groups = 8,
): Bin[] {
  const order = means
    .map((mean, i) => ({
      mean,
      square: (y[i] - mean) ** 2,
    }))
    .sort((a, b) => a.mean - b.mean);
  return Array.from({ length: groups }, (_, group) => {
    const bin = order.slice(
      Math.round((group * order.length) / groups),
      Math.round(((group + 1) * order.length) / groups),
    );
    const sum = (get: (one: (typeof bin)[0]) => number) =>
      bin.reduce((total, one) => total + get(one), 0);
    return {
      mean: sum(({ mean }) => mean) / bin.length,
      variance: sum(({ square }) => square) / bin.length,
    };
  });
}

// zh: 均值至少要差到 1.5 倍，才谈得上怎样增长。
// en: To speak of growth the means must differ by a factor of
// en: 1.5 or more.
export const varies = (bins: Bin[]) =>
  bins.length > 1 &&
  bins.at(-1)!.mean > 1.5 * bins[0].mean;

// zh: 双对数坐标里的斜率：方差随均值的几次方增长？
// en: The slope between logarithms: with which power of the
// en: mean does the variance grow?
export function growth(bins: Bin[]) {
  const points = bins.map(({ mean, variance }) => ({
    x: Math.log(Math.abs(mean)),
    y: Math.log(variance),
  }));
  const middle = (axis: 'x' | 'y') =>
    points.reduce((sum, point) => sum + point[axis], 0) /
    points.length;
  const [mx, my] = [middle('x'), middle('y')];
  const top = points.reduce(
    (sum, { x, y }) => sum + (x - mx) * (y - my),
    0,
  );
  const bottom = points.reduce(
    (sum, { x }) => sum + (x - mx) ** 2,
    0,
  );
  return top / bottom;
}

// zh: 方差函数画成曲线。
// en: The variance function as a curve.
export function variancesOf(
  family: Family,
  dispersion: number,
  [low, high]: [number, number],
): Bin[] {
  return Array.from({ length: 16 }, (_, i) => {
    const mean = low * (high / low) ** (i / 15);
    return {
      mean,
      variance:
        family.variance(mean) *
        (family.isDispersed ? dispersion : 1),
    };
  });
}
