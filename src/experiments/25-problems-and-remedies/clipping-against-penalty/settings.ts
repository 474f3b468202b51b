import { param } from 'lab';

export const method = param('method', {
  value: 'both',
  options: ['both', 'penalty', 'clipping'],
});
// zh: 梯度惩罚的系数 λ。
// en: The weight λ of the gradient penalty.
export const penaltyWeight = param('penaltyWeight', {
  value: 10,
  min: 0,
  max: 100,
  step: 1,
});
// zh: 权重裁剪的界 c：每步之后，权重都截到 [−c, c] 里。
// en: The bound c of weight clipping: after each step, weights
// en: are cut to [−c, c].
const range = {
  min: 0.001,
  max: 1,
  step: 0.001,
  scale: 'log',
} as const;
const smallBound = param('smallBound', {
  ...range,
  value: 0.01,
});
const largeBound = param('largeBound', {
  ...range,
  value: 0.5,
});
// zh: 裁剪用 RMSProp；它的学习率。
// en: Clipping uses RMSProp; its learning rate.
export const clippingRate = param('clippingRate', {
  value: 0.005,
  min: 0.0001,
  max: 0.02,
  step: 0.0001,
  scale: 'log',
});
export const width = param('width', {
  value: 64,
  min: 4,
  max: 128,
  step: 4,
});
export const steps = param('steps', {
  value: 300,
  min: 50,
  max: 2000,
  step: 50,
});

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
