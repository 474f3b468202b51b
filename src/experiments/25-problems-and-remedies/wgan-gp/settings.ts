import { param } from 'lab';

export const method = param('method', 'penalty', [
  'penalty',
  'clipping',
  'nonSaturating',
  'minimax',
]);
export const dataset = param('dataset', 'gaussians', [
  'gaussians',
  'ring',
  'moons',
]);
// zh: 生成器每走一步，评论家走几步。
// en: Steps of the critic for each step of the generator.
export const criticSteps = param(
  'criticSteps',
  3,
  [1, 10, 1],
);
export const penaltyWeight = param(
  'penaltyWeight',
  1,
  [0.01, 100, 0.01],
  'log',
);
export const bound = param(
  'bound',
  0.1,
  [0.001, 1, 0.001],
  'log',
);
export const learningRate = param(
  'learningRate',
  0.003,
  [0.0001, 0.02, 0.0001],
  'log',
);
export const steps = param('steps', 600, [50, 3000, 50]);
