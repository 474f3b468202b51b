import { chart } from 'lab';

const reach = chart('reach', {
  x: 'column',
  y: 'row',
  color: 'paths',
});
const weights = chart('weights', {
  x: 'saving',
  y: 'ratio',
  color: 'way',
});

export function drawReach(seen: number[][]) {
  seen.forEach((line, y) =>
    line.forEach((paths, x) =>
      reach.cell({ column: x - 6, row: y - 6, paths }),
    ),
  );
}

// zh: 直接的做法算 1。
// en: The direct way counts as 1.
export function drawWeights(
  saving: string,
  direct: number,
  thrifty: number,
) {
  weights.bar([
    { saving, ratio: 1, way: 'direct' },
    { saving, ratio: thrifty / direct, way: 'thrifty' },
  ]);
}
