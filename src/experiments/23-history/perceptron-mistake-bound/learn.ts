import { dot } from 'lab/linear-algebra';
import type { Data, Point } from './points';

export type Order = 'inTurn' | 'adversary';

export const isWrong = ({ x, y }: Point, w: number[]) =>
  y * dot(w, x) <= 0;

// zh: 感知机规则，每犯一次错就交出新的权重，直到没有错。
// en: The perceptron rule; yields the weights after each
// en: mistake, until there is none.
export function* learn(data: Data, order: Order) {
  let w = data.u.map(() => 0);
  const choose =
    order === 'inTurn' ? inTurn(data) : adversary(data);
  for (;;) {
    const wrong = choose(w);
    if (!wrong) return;
    const { x, y } = wrong;
    w = w.map((wi, i) => wi + y * x[i]);
    yield w;
  }
}

export const mistakesOf = (data: Data, order: Order) =>
  [...learn(data, order)].length;

// zh: 轮流：从上次停下的地方往后，找下一个判错的点。
// en: In turn: the next wrong point after the last one.
function inTurn({ points }: Data) {
  let next = 0;
  return (w: number[]) => {
    for (let tried = 0; tried < points.length; tried++) {
      const point = points[next];
      next = (next + 1) % points.length;
      if (isWrong(point, w)) return point;
    }
    return undefined;
  };
}

// zh: 对手：专挑离真正分界线最近的错点，让每次更新教得最少。
// en: The adversary: always the wrong point nearest to the true
// en: border, so that each update teaches least.
function adversary({ points, u }: Data) {
  const byMargin = [...points].sort(
    (a, b) => a.y * dot(u, a.x) - b.y * dot(u, b.x),
  );
  return (w: number[]) =>
    byMargin.find((point) => isWrong(point, w));
}
