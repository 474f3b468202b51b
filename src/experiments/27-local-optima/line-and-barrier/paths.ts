import { curveSteps } from './settings';
import { at, lossAt } from './training';

type Theta = Float64Array;
export type Path = (t: number) => Theta;

export const straight =
  (from: Theta, to: Theta): Path =>
  (t) =>
    from.map((x, i) => (1 - t) * x + t * to[i]);

const bezier =
  (from: Theta, control: Theta, to: Theta): Path =>
  (t) =>
    from.map(
      (x, i) =>
        (1 - t) ** 2 * x +
        2 * t * (1 - t) * control[i] +
        t ** 2 * to[i],
    );

// zh: 二次贝塞尔曲线，两端固定，只训练控制点：让曲线上十个点的
// zh: 平均损失下降（Garipov 等，2018）。开始时就是直线。
// en: A quadratic Bézier curve with fixed ends. Its control
// en: point is trained to lower the mean loss of ten points on
// en: it (Garipov et al., 2018). At first it is the line.
export function trainCurve(from: Theta, to: Theta) {
  const control = straight(from, to)(0.5);
  const curve = bezier(from, control, to);
  for (let step = 0; step < curveSteps; step++) {
    const change = new Float64Array(control.length);
    for (let point = 1; point <= 10; point++) {
      const t = point / 11;
      const { gradient } = at(curve(t));
      gradient.forEach((slope, i) => {
        change[i] += 2 * t * (1 - t) * slope;
      });
    }
    control.forEach((x, i) => {
      control[i] = x - change[i];
    });
  }
  return { control, curve };
}

// zh: 走一遍，看损失。势垒：损失超过两端连线的最大高度；
// zh: 上坡：相邻两点之间损失升得最多的一段，负数是一路下降。
// en: Walks a path and looks at the loss. The barrier: how far
// en: it rises above the straight line between its two ends.
// en: The climb: the greatest rise from one point to the next;
// en: if negative, the loss falls all the way.
export function survey(path: Path, points: number) {
  const places = Array.from({ length: points }, (_, k) => {
    const t = k / (points - 1);
    return { t, loss: lossAt(path(t)) };
  });
  const losses = places.map(({ loss }) => loss);
  const [start, end] = [losses[0], losses.at(-1)!];
  const rises = places.map(
    ({ t, loss }) => loss - (1 - t) * start - t * end,
  );
  const climbs = losses
    .slice(1)
    .map((loss, k) => loss - losses[k]);
  return {
    places,
    greatest: Math.max(...losses),
    barrier: Math.max(...rises),
    climb: Math.max(...climbs),
  };
}

export const distance = (one: Theta, other: Theta) =>
  Math.hypot(...one.map((x, i) => x - other[i]));
