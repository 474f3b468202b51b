import { random } from 'lab';
import { dot } from 'lab/linear-algebra';

export interface Point {
  x: number[];
  y: number;
}

export interface Data {
  points: Point[];
  // zh: 真正分界线的法向量，长度为 1。
  // en: The normal of the true border, of length 1.
  u: number[];
  bound: number;
}

// zh: Novikoff 的上界：R 是最长的样本，γ 是最小的间隔。
// en: Novikoff's bound: R is the longest sample, γ the least
// en: margin.
function withBound(points: Point[], u: number[]): Data {
  const radius = Math.max(
    ...points.map(({ x }) => Math.hypot(...x)),
  );
  const gamma = Math.min(
    ...points.map(({ x, y }) => y * dot(u, x)),
  );
  return { points, u, bound: (radius / gamma) ** 2 };
}

// zh: 正方形 [−1, 1]² 里的点，离分界线至少 margin。
// en: Points in the square [−1, 1]², at least margin from the
// en: border.
export function randomPoints(
  count: number,
  margin: number,
  from: number,
) {
  const rng = random(from);
  const u = [0.6, 0.8];
  const points: Point[] = [];
  while (points.length < count) {
    const x = [rng.uniform(-1, 1), rng.uniform(-1, 1)];
    const distance = dot(u, x);
    if (Math.abs(distance) >= margin)
      points.push({ x, y: Math.sign(distance) });
  }
  return withBound(points, u);
}

// zh: n 维空间的 n 个坐标轴方向，标签都是 +1：R = 1，γ = 1/√n。
// en: The n axes of n dimensions, all labelled +1: R = 1, γ = 1/√n.
export function orthogonal(n: number) {
  const axes = Array.from({ length: n }, (_, i) => i);
  const points = axes.map((i) => ({
    x: axes.map((j) => (i === j ? 1 : 0)),
    y: 1,
  }));
  return withBound(
    points,
    axes.map(() => 1 / Math.sqrt(n)),
  );
}
