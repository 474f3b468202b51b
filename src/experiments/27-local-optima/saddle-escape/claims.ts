/** What saddle-escape must show. Only the walk with noise depends on the seed. */
import type { Claim } from '../../claim';

const predicted = 'closed form, ceil(ln(0.1 / ε) / ln 1.2)';

export const claims: readonly Claim[] = [
  {
    id: 'never-from-the-axis',
    statement: {
      zh: '恰从 y = 0 出发，走 2000 步也没有离开。',
      en: 'Started exactly at y = 0, descent has not moved off it after 2000 steps.',
    },
    expect: { kind: 'equals', metric: 'onAxisSteps', value: 2000, tolerance: 0 },
    control: 'start-off-the-axis',
    source: 'exact: the gradient in y is 0 at y = 0, so y stays 0',
  },
  {
    id: 'escape-from-1e-12',
    statement: {
      zh: '偏离 10⁻¹²：139 步就走到 |y| ≥ 0.1。',
      en: 'Off by 10⁻¹²: 139 steps until |y| ≥ 0.1.',
    },
    expect: { kind: 'equals', metric: 'plain12', value: 139, tolerance: 0 },
    given: ['learningRate'],
    control: 'half-the-curvature',
    source: predicted,
  },
  {
    id: 'escape-from-1e-9',
    statement: { zh: '偏离 10⁻⁹：102 步。', en: 'Off by 10⁻⁹: 102 steps.' },
    expect: { kind: 'equals', metric: 'plain9', value: 102, tolerance: 0 },
    given: ['learningRate'],
    control: 'half-the-curvature',
    source: predicted,
  },
  {
    id: 'escape-from-1e-6',
    statement: { zh: '偏离 10⁻⁶：64 步。', en: 'Off by 10⁻⁶: 64 steps.' },
    expect: { kind: 'equals', metric: 'plain6', value: 64, tolerance: 0 },
    given: ['learningRate'],
    control: 'half-the-curvature',
    source: predicted,
  },
  {
    id: 'escape-from-1e-3',
    statement: { zh: '偏离 10⁻³：26 步。', en: 'Off by 10⁻³: 26 steps.' },
    expect: { kind: 'equals', metric: 'plain3', value: 26, tolerance: 0 },
    given: ['learningRate'],
    control: 'half-the-curvature',
    source: predicted,
  },
  {
    id: 'noise-frees',
    statement: {
      zh: '恰在 y = 0，但每步有 10⁻⁶ 的噪声：几十步就离开。',
      en: 'On y = 0 but with noise of 10⁻⁶ in every step: gone after some tens of steps.',
    },
    expect: { kind: 'band', metric: 'noisySteps', min: 50, max: 95 },
    given: ['noise', 'learningRate'],
    control: 'noise-switched-off',
    source: 'seeds 1-20: 57 to 76, median 65',
  },
  {
    id: 'momentum-is-faster',
    statement: {
      zh: '动量 0.9：离开得比梯度下降快一倍以上。',
      en: 'Momentum of 0.9 leaves in less than half the steps.',
    },
    expect: { kind: 'ordering', metric: 'plain12', above: 'heavy12', factor: 2 },
    given: ['momentum', 'learningRate'],
    control: 'momentum-switched-off',
    source: 'no randomness: 139 against 64; y grows by 1.5 a step, not by 1.2',
  },
  {
    id: 'newton-stays-on-the-saddle',
    statement: {
      zh: '牛顿法从同样的地方出发，20 步后正在鞍点上。',
      en: 'Newton’s method, from the same place, is on the saddle after 20 steps.',
    },
    expect: { kind: 'equals', metric: 'newtonDistance', value: 0, tolerance: 1e-9 },
    control: 'newton-minds-the-sign',
    source: 'no randomness: it seeks a zero of the gradient, and there is one at the saddle',
  },
];
