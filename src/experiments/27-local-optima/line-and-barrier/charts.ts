import { chart } from 'lab';
import { distance, type Path, type survey } from './paths';
import { lossAt } from './training';

const fromStart = chart('fromStart', {
  x: 't',
  y: { field: 'loss', scale: 'log' },
  color: 'run',
});
const between = chart('between', {
  x: 't',
  y: 'loss',
  color: 'path',
});
const plane = chart('plane', {
  x: { field: 'along', scale: 'linear' },
  y: { field: 'aside', scale: 'linear' },
  color: 'log10Loss',
});

type Places = ReturnType<typeof survey>['places'];

export const drawFromStart = (
  run: string,
  places: Places,
) =>
  fromStart.line(
    places.map((place) => ({ ...place, run })),
  );

export const drawPath = (path: string, places: Places) =>
  between.line(places.map((place) => ({ ...place, path })));

// zh: 过 A、B 和控制点的平面：横向从 A 到 B，纵向与它垂直，
// zh: 都以 A、B 的距离为单位。
// en: The plane through A, B and the control point: along the
// en: line from A to B, and at right angles to it, both in
// en: units of their distance.
export function drawPlane(
  a: Float64Array,
  b: Float64Array,
  control: Float64Array,
  curve: Path,
) {
  const size = distance(a, b);
  const along = b.map((x, i) => (x - a[i]!) / size);
  const onAlong = (theta: Float64Array) =>
    theta.reduce(
      (sum, x, i) => sum + (x - a[i]!) * along[i]!,
      0,
    );
  const rest = control.map(
    (x, i) => x - a[i]! - onAlong(control) * along[i]!,
  );
  const length = Math.hypot(...rest) || 1;
  const aside = rest.map((x) => x / length);
  const onAside = (theta: Float64Array) =>
    theta.reduce(
      (sum, x, i) => sum + (x - a[i]!) * aside[i]!,
      0,
    );
  const log10Loss = (theta: Float64Array) =>
    Math.max(-3, Math.min(0.5, Math.log10(lossAt(theta))));
  for (let row = -4; row <= 14; row++) {
    for (let column = -5; column <= 25; column++) {
      const [u, v] = [column / 20, row / 20];
      const theta = a.map(
        (x, i) =>
          x + size * (u * along[i]! + v * aside[i]!),
      );
      plane.cell({
        along: u,
        aside: v,
        log10Loss: log10Loss(theta),
      });
    }
  }
  const placeOf = (theta: Float64Array) => ({
    along: onAlong(theta) / size,
    aside: onAside(theta) / size,
    log10Loss: log10Loss(theta),
  });
  for (let k = 0; k <= 20; k++)
    plane.line(placeOf(curve(k / 20)));
  plane.dot([placeOf(a), placeOf(b)]);
}
