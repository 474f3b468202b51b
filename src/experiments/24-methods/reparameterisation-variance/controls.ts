/** What takes the causes of reparameterisation-variance away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'score-not-divided',
    name: { zh: '得分不除以 σ', en: 'a score that is not divided by σ' },
    changes: [{ file: 'estimators.ts', from: 'noise / one.deviation', to: 'noise' }],
  },
  {
    id: 'slope-at-the-mean',
    name: { zh: '只在均值处求斜率，ε 不进梯度', en: 'the slope at the mean, without ε' },
    changes: [
      { file: 'estimators.ts', from: 'path: one.slope(z)', to: 'path: one.slope(one.mean)' },
    ],
  },
  {
    id: 'noise-is-flat',
    name: { zh: 'ε 换成同方差的均匀分布', en: 'ε from a uniform of the same variance' },
    changes: [
      {
        file: 'estimators.ts',
        from: 'rng.normal()',
        to: 'rng.uniform(-Math.sqrt(3), Math.sqrt(3))',
      },
    ],
  },
  {
    id: 'no-baseline',
    name: { zh: '不减基线', en: 'no baseline taken away' },
    changes: [{ file: 'estimators.ts', from: 'one.f(z) - one.baseline', to: 'one.f(z)' }],
  },
  {
    id: 'slow-wave',
    name: { zh: '正弦慢三十倍', en: 'a sine thirty times slower' },
    changes: [{ file: 'main.ts', from: 'fastest ** (i / 8)', to: 'fastest ** (i / 8) / 30' }],
  },
];
