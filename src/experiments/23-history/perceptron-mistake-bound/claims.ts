/** What perceptron-mistake-bound must show. Bands were measured over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'never-more-than-the-bound',
    statement: {
      zh: '80 份数据里，犯错数没有一次超过 Novikoff 的上界 (R / γ)²，而且离它很远。',
      en: 'In 80 data sets the mistakes never exceed Novikoff’s bound (R / γ)², and stay far below it.',
    },
    expect: { kind: 'band', metric: 'greatestShare', min: 0.1, max: 1 },
    given: ['count', 'order'],
    control: 'far-off-start',
    source: 'Novikoff62: at most 1; seeds 1-20: 0.19 to 0.35',
  },
  {
    id: 'wide-margins-are-learnt-sooner',
    statement: {
      zh: '间隔从 0.4 缩到 0.05，平均犯错数增到两倍以上。',
      en: 'When the margin shrinks from 0.4 to 0.05 the mean number of mistakes more than doubles.',
    },
    expect: {
      kind: 'ordering',
      metric: 'meanMistakesAt0.05',
      above: 'meanMistakesAt0.4',
      factor: 2,
    },
    given: ['count', 'order'],
    control: 'equal-margins',
    source: 'seeds 1-20: means 6 to 10.9 at 0.05, 1.3 to 1.85 at 0.4',
  },
  {
    id: 'the-bound-is-tight',
    statement: {
      zh: '256 个互相垂直的单位向量恰好犯 256 次错：上界不能再改小。',
      en: '256 orthonormal samples cost exactly 256 mistakes: the bound cannot be lowered.',
    },
    expect: { kind: 'equals', metric: 'tightShare', value: 1, tolerance: 1e-6 },
    control: 'far-off-start',
    source: 'exact: R = 1, γ = 1/√256, and no sample tells anything about another',
  },
];
