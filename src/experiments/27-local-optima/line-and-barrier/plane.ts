import { chart } from 'lab';
import { distance, type Path } from './paths';
import { lossAt } from './training';

const plane = chart('plane', {
  x: { field: 'along', scale: 'linear' },
  y: { field: 'aside', scale: 'linear' },
  color: 'log10Loss',
});

type Theta = Float64Array;
const product = (one: Theta, other: Theta) =>
  one.reduce((sum, x, i) => sum + x * other[i], 0);
const less = (one: Theta, other: Theta) =>
  one.map((x, i) => x - other[i]);
const log10Loss = (theta: Theta) =>
  Math.max(-3, Math.min(0.5, Math.log10(lossAt(theta))));

// zh: 过 A、B 和控制点的平面：横向从 A 到 B，纵向与它垂直，
// zh: 都以 A、B 的距离为单位。
// en: The plane through A, B and the control point: along the
// en: line from A to B, and at right angles to it, both in
// en: units of their distance.
export function drawPlane(
  a: Theta,
  b: Theta,
  control: Theta,
  curve: Path,
) {
  const size = distance(a, b);
  const along = less(b, a).map((x) => x / size);
  const toControl = less(control, a);
  const shadow = product(toControl, along);
  const rest = less(
    toControl,
    along.map((x) => shadow * x),
  );
  const length = Math.hypot(...rest) || 1;
  const aside = rest.map((x) => x / length);

  // zh: 曲线的最高处是控制点的一半。
  // en: The top of the curve is half as high as the control.
  const top = Math.max(0.1, length / size / 2);
  for (let row = -3; row <= 10; row++) {
    for (let column = -4; column <= 20; column++) {
      const [u, v] = [column / 16, (row / 5) * top];
      const theta = a.map(
        (x, i) =>
          x + size * (u * along[i] + v * aside[i]),
      );
      plane.cell({
        along: u,
        aside: v,
        log10Loss: log10Loss(theta),
      });
    }
  }
  const placeOf = (theta: Theta) => ({
    along: product(less(theta, a), along) / size,
    aside: product(less(theta, a), aside) / size,
    log10Loss: log10Loss(theta),
  });
  for (let k = 0; k <= 20; k++)
    plane.line(placeOf(curve(k / 20)));
  plane.dot([placeOf(a), placeOf(b)]);
}
