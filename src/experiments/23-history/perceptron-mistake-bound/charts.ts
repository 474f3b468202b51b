import { chart } from 'lab';
import { isWrong } from './learn';
import type { Data, Point } from './points';

// zh: 横纵轴一样疏密。
// en: Both axes have one scale.
const wide = 1.85;
const picture = chart('picture', {
  x: { field: 'x1', domain: [-wide, wide] },
  y: { field: 'x2', domain: [-1, 1] },
  color: 'part',
});
const mistakes = chart('mistakesAndBound', {
  x: { field: 'bound', scale: 'log' },
  y: { field: 'mistakes', scale: 'log' },
  color: 'data',
});
mistakes.line(
  [1, 1000].map((bound) => ({
    bound,
    mistakes: bound,
    data: 'limit',
  })),
);

export function drawPoints(
  { points, u }: Data,
  w: number[],
) {
  picture.clear();
  picture.line(border(w, 'learned'));
  picture.line(border(u, 'truth'));
  for (const part of ['plus', 'minus', 'wrong'])
    picture.dot([
      { x1: null, x2: null, part },
      ...points
        .filter((point) => part === partOf(point, w))
        .map(({ x }) => ({ x1: x[0], x2: x[1], part })),
    ]);
}

function partOf(point: Point, w: number[]) {
  if (isWrong(point, w)) return 'wrong';
  return point.y > 0 ? 'plus' : 'minus';
}

// zh: 直线 w₁x₁ + w₂x₂ = 0 在图框里的一段。
// en: The part of the line w₁x₁ + w₂x₂ = 0 within the frame.
function border([w1, w2]: number[], part: string) {
  const along = Math.max(Math.abs(w2) / wide, Math.abs(w1));
  return [-1, 1].map((side) => ({
    x1: along === 0 ? null : (side * w2) / along,
    x2: along === 0 ? null : (-side * w1) / along,
    part,
  }));
}

export const drawRun = (
  data: string,
  run: { mistakes: number; bound: number },
) => mistakes.dot({ ...run, data });
