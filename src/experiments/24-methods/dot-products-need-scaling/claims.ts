/** What dot-products-need-scaling must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'variance-is-the-dimension',
    statement: {
      zh: '64 维向量的点积，方差是 64。',
      en: 'Dot products of vectors with 64 entries have the variance 64.',
    },
    expect: { kind: 'equals', metric: 'variance64', value: 64, tolerance: 6 },
    given: ['queries'],
    control: 'entries-all-alike',
    source: 'closed form Var(q·k) = d; seeds 1-20: 60.5 to 67.0',
  },
  {
    id: 'unscaled-saturates',
    statement: {
      zh: 'd = 256 不除，约半数查询把 99% 以上的权重给了一个键。',
      en: 'Not divided, at d = 256, about half of the queries give one key more than 99 % of the weight.',
    },
    expect: { kind: 'band', metric: 'unscaledSaturated256', min: 0.42, max: 0.7 },
    given: ['keys', 'queries'],
    control: 'root-everywhere',
    source: 'seeds 1-20: 0.488 to 0.623, median 0.583; divided by √d 0',
  },
  {
    id: 'unscaled-trace-falls',
    statement: {
      zh: '不除，d = 16 时迹还有 0.42 上下，d = 256 时只剩四分之一左右：与 1/√d 成正比。',
      en: 'Not divided, the trace falls from about 0.42 at d = 16 to about a quarter of it at d = 256, as 1/√d does.',
    },
    expect: { kind: 'band', metric: 'unscaledTrace256', min: 0.08, max: 0.145 },
    given: ['keys', 'queries'],
    control: 'root-everywhere',
    source: 'seeds 1-20: 0.091 to 0.134, median 0.106; at d = 16 0.402 to 0.447',
  },
  {
    id: 'root-keeps-the-trace',
    statement: {
      zh: '除以 √d，d = 256 时的迹与小维数时相同，在 0.85 到 0.89 之间。',
      en: 'Divided by √d the trace at d = 256 is what it is at small d, between 0.85 and 0.89.',
    },
    expect: { kind: 'band', metric: 'byRootTrace256', min: 0.85, max: 0.89 },
    given: ['keys', 'queries'],
    control: 'root-left-out',
    source: 'seeds 1-20: 0.861 to 0.872; at d = 4 0.858 to 0.876',
  },
  {
    id: 'dividing-by-d-looks-nowhere',
    statement: {
      zh: '除以 d 则过了头：d = 256 时的迹与均匀权重的 1 − 1/16 只差不到 0.001。',
      en: 'Divided by d it goes too far: at d = 256 the trace is within 0.001 of 1 − 1/16, that of even weights.',
    },
    expect: { kind: 'equals', metric: 'byWidthTrace256', value: 15 / 16, tolerance: 0.001 },
    given: ['keys', 'queries'],
    control: 'root-everywhere',
    source: 'closed form of even weights; seeds 1-20: 0.93726 to 0.93728',
  },
];
