import { param } from 'lab';

export const method = param('method', {
  value: 'penalty',
  options: [
    'penalty',
    'clipping',
    'nonSaturating',
    'minimax',
  ],
});
export const dataset = param('dataset', {
  value: 'gaussians',
  options: ['gaussians', 'ring', 'moons'],
});
// zh: 生成器每走一步，评论家走几步。
// en: Steps of the critic for each step of the generator.
export const criticSteps = param('criticSteps', {
  value: 3,
  min: 1,
  max: 10,
  step: 1,
});
export const penaltyWeight = param('penaltyWeight', {
  value: 1,
  min: 0.01,
  max: 100,
  step: 0.01,
  scale: 'log',
});
export const bound = param('bound', {
  value: 0.1,
  min: 0.001,
  max: 1,
  step: 0.001,
  scale: 'log',
});
export const learningRate = param('learningRate', {
  value: 0.003,
  min: 0.0001,
  max: 0.02,
  step: 0.0001,
  scale: 'log',
});
export const steps = param('steps', {
  value: 600,
  min: 50,
  max: 3000,
  step: 50,
});
