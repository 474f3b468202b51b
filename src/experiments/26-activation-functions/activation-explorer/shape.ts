import type { Activation } from './functions';
import {
  evaluate,
  greatest,
  grid,
  indexOf,
  least,
} from './sample';
import type { Sample } from './sample';

// zh: 性质 1：多项式的高阶差分为零。在整数点上试到 6 次。
// en: Property 1: high differences of a polynomial vanish.
// en: Tried on the integers, up to degree 6.
export function polynomialDegree({ value }: Sample) {
  let terms = grid
    .filter(Number.isInteger)
    .map((x) => value[indexOf(x)]);
  const size = greatest(terms.map(Math.abs));
  for (let degree = 0; degree <= 6; degree++) {
    terms = terms
      .slice(1)
      .map((term, i) => term - terms[i]);
    const noise = 1e-6 * 2 ** degree * size;
    if (terms.every((term) => Math.abs(term) <= noise))
      return degree;
  }
  return null;
}

// zh: 性质 2：导数不为零的部分占多大？
// en: Property 2: on what share is the slope not zero?
export function usableShare({ slope }: Sample) {
  return slope.filter((s) => s !== 0).length / slope.length;
}

// zh: 性质 4：一侧的导数恒为 0 是硬饱和，越远越小是软饱和。
// en: Property 4: on one side, a slope of 0 is hard saturation,
// en: a slope that fades with distance is soft saturation.
export function saturation(
  { slope }: Sample,
  side: -1 | 1,
) {
  const steepest = (from: number) =>
    greatest(
      slope.map((s, i) =>
        side * grid[i] < from ? 0 : Math.abs(s),
      ),
    );
  if (steepest(8) === 0) return 'hard';
  return steepest(9) < 0.5 * steepest(4) ? 'soft' : 'none';
}

// zh: 性质 5：函数往回走了多远？单调函数为 0。
// en: Property 5: how far does the function turn back? Not at
// en: all when it is monotonic.
export function turnBack({ value }: Sample) {
  let [top, bottom, fall, rise] = [
    -Infinity,
    Infinity,
    0,
    0,
  ];
  for (const y of value) {
    top = Math.max(top, y);
    bottom = Math.min(bottom, y);
    fall = Math.max(fall, top - y);
    rise = Math.max(rise, y - bottom);
  }
  const turned = Math.min(fall, rise);
  return turned < 1e-5 * (top - bottom) ? 0 : turned;
}

// zh: 性质 6：距离加倍，增量不缩小，就看作无界。
// en: Property 6: unbounded when the increments do not shrink
// en: as the distance doubles.
export function range(f: Activation, { value }: Sample) {
  const [low, high] = [least(value), greatest(value)];
  const bounds = { low, high };
  for (const side of [-1, 1]) {
    const [near, far, farthest] = evaluate(f, [
      10 * side,
      20 * side,
      40 * side,
    ]);
    const grows =
      Math.abs(farthest - far) >
      0.75 * Math.abs(far - near);
    if (grows && farthest > high) bounds.high = Infinity;
    if (grows && farthest < low) bounds.low = -Infinity;
  }
  return bounds;
}

// zh: 最小值的位置：导数由负变正处，线性插值。
// en: Where the minimum is: the slope turns from negative to
// en: positive; linear interpolation.
export function minimumPlace({ value, slope }: Sample) {
  const i = value.indexOf(least(value));
  const j = slope[i] < 0 ? i : i - 1;
  return (
    grid[j] +
    (0.001 * slope[j]) / (slope[j] - slope[j + 1])
  );
}
