import { param } from 'lab';

export const method = param('method', 'both', [
  'both',
  'penalty',
  'clipping',
]);
// zh: 梯度惩罚的系数 λ。
// en: The weight λ of the gradient penalty.
export const penaltyWeight = param(
  'penaltyWeight',
  10,
  [0, 100, 1],
);
// zh: 权重裁剪的界 c：每步之后，权重都截到 [−c, c] 里。
// en: The bound c of weight clipping: after each step, weights
// en: are cut to [−c, c].
const smallBound = param(
  'smallBound',
  0.01,
  [0.001, 1, 0.001],
  'log',
);
const largeBound = param(
  'largeBound',
  0.5,
  [0.001, 1, 0.001],
  'log',
);
// zh: 裁剪用 RMSProp；它的学习率。
// en: Clipping uses RMSProp; its learning rate.
export const clippingRate = param(
  'clippingRate',
  0.005,
  [0.0001, 0.02, 0.0001],
  'log',
);
export const width = param('width', 64, [4, 128, 4]);
export const steps = param('steps', 300, [50, 2000, 50]);

interface Plan {
  run: 'penalty' | 'smallBound' | 'largeBound';
  bound?: number;
}
const penalty: Plan[] = [{ run: 'penalty' }];
const clipping: Plan[] = [
  { run: 'smallBound', bound: smallBound },
  { run: 'largeBound', bound: largeBound },
];
export const plans = {
  both: [...penalty, ...clipping],
  penalty,
  clipping,
}[method];
