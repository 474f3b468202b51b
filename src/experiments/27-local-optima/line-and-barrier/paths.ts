import { linspace } from 'lab';

// zh: 网络就是它的全部参数，排成一行；t 从 0 走到 1。
// en: A net is all its parameters in a row; t goes from 0 to 1.
type Net = Float64Array;
type At = (net: Net) => { loss: number; gradient: Net };
export type Path = (t: number) => Net;

const mix = (from: Net, to: Net, t: number) =>
  from.map((x, i) => (1 - t) * x + t * to[i]);

export function line(from: Net, to: Net): Path {
  return (t) => mix(from, to, t);
}

// zh: 二次贝塞尔曲线，两端固定，只训练控制点：让曲线上十个点的
// zh: 平均损失下降（Garipov 等，2018）。开始时就是直线。
// en: A quadratic Bézier curve with fixed ends. Its control
// en: point is trained to lower the mean loss of ten points on
// en: it (Garipov et al., 2018). At first it is the line.
export function trainCurve(
  from: Net,
  to: Net,
  at: At,
  steps: number,
) {
  let control = mix(from, to, 0.5);
  const curve: Path = (t) =>
    mix(mix(from, control, t), mix(control, to, t), t);
  for (let step = 0; step < steps; step++) {
    const change = control.map(() => 0);
    for (let point = 1; point <= 10; point++) {
      const t = point / 11;
      at(curve(t)).gradient.forEach((slope, i) => {
        change[i] += 2 * t * (1 - t) * slope;
      });
    }
    control = control.map((x, i) => x - change[i]);
  }
  return curve;
}

// zh: 走一遍，看损失。势垒：损失超过两端连线的最大高度；
// zh: 上坡：相邻两点之间损失升得最多的一段，负数是一路下降。
// en: Walks a path and looks at the loss. The barrier: how far
// en: it rises above the straight line between its two ends.
// en: The climb: the greatest rise from one point to the next;
// en: if negative, the loss falls all the way.
export function survey(path: Path, at: At, points: number) {
  const places = linspace(0, 1, points).map((t) => ({
    t,
    loss: at(path(t)).loss,
  }));
  const losses = places.map(({ loss }) => loss);
  const [start, end] = [losses[0], losses[points - 1]];
  const rises = places.map(
    ({ t, loss }) => loss - (1 - t) * start - t * end,
  );
  const climbs = losses
    .slice(1)
    .map((loss, k) => loss - losses[k]);
  return {
    places,
    barrier: Math.max(...rises),
    climb: Math.max(...climbs),
  };
}
