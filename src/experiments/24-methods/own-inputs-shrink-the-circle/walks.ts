import type { Random } from 'lab';

export type Point = [x: number, y: number];

// zh: [t][i]：第 i 条轨迹在第 t 步的位置。
// en: [t][i]: where walk i is at step t.
export interface Walks {
  real: Point[][];
  seen: Point[][];
}

// zh: 每条轨迹从随机的角度出发，每步转一圈的二十分之一；
// zh: 看到的位置在两个方向上各加正态噪声。
// en: Each walk starts at a random angle and turns by a
// en: twentieth of a circle a step. What is seen has normal
// en: noise in both directions.
export function walks(
  count: number,
  length: number,
  noise: number,
  rng: Random,
): Walks {
  const starts = Array.from({ length: count }, () =>
    rng.uniform(0, 2 * Math.PI),
  );
  const real = Array.from({ length: length + 1 }, (_, t) =>
    starts.map((start): Point => {
      const angle = start + (t * Math.PI) / 10;
      return [Math.cos(angle), Math.sin(angle)];
    }),
  );
  const blur = ([x, y]: Point): Point => [
    x + rng.normal(0, noise),
    y + rng.normal(0, noise),
  ];
  return { real, seen: real.map((row) => row.map(blur)) };
}
