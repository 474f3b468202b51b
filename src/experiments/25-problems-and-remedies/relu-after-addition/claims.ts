/** What relu-after-addition must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

/** ∏ (1 − 1/2k) for k from 1 to steps: a walk of so many independent symmetric steps stays above 0. */
function staysPositive(steps: number): number {
  let share = 1;
  for (let k = 1; k <= steps; k++) share *= 1 - 1 / (2 * k);
  return share;
}

export const claims: readonly Claim[] = [
  {
    id: 'v1-closes-its-paths',
    statement: {
      zh: 'v1：{depth} 块之后，恒等通路还通着的占比，等于随机游走一直为正的概率，相差不到 0.02。',
      en: 'v1: after {depth} blocks the share of identity paths still open is the chance that a random walk has stayed positive, to within 0.02.',
    },
    expect: ({ depth }) => ({
      kind: 'equals',
      metric: 'v1Open',
      value: staysPositive(Number(depth) + 1),
      tolerance: 0.02,
    }),
    given: ['width'],
    control: 'branches-never-negative',
    source:
      '[Andersen54], for independent symmetric steps: 0.0788 at 50 blocks; seeds 1-8: 0.078 to 0.083',
  },
  {
    id: 'v1-is-one-sided',
    statement: {
      zh: 'v1 的主干不会为负：均值占均方根的 0.67 到 0.8。',
      en: 'The trunk of v1 is never negative: its mean is 0.67 to 0.8 of its root mean square.',
    },
    expect: { kind: 'band', metric: 'v1Mean', min: 0.67, max: 0.8 },
    given: ['depth', 'width'],
    control: 'v1-without-the-relu',
    source: 'seeds 1-8: 0.716 to 0.747; a reflected walk tends to √(2/π) = 0.798',
  },
  {
    id: 'v2-keeps-every-path',
    statement: {
      zh: 'v2：恒等通路全都通着，一条不少。',
      en: 'v2: every identity path is open.',
    },
    expect: { kind: 'equals', metric: 'v2Open', value: 1, tolerance: 0 },
    control: 'v2-with-the-relu',
    source: 'exact: nothing follows the sum',
  },
  {
    id: 'v2-is-two-sided',
    statement: {
      zh: 'v2 的主干有正有负：均值与均方根之比在 −0.2 与 0.2 之间。',
      en: 'The trunk of v2 has both signs: its mean over its root mean square is between −0.2 and 0.2.',
    },
    expect: { kind: 'band', metric: 'v2Mean', min: -0.2, max: 0.2 },
    given: ['depth', 'width'],
    control: 'v2-with-the-relu',
    source: 'seeds 1-8: −0.101 to 0.060',
  },
  {
    id: 'the-branch-of-v2-adds',
    statement: {
      zh: 'v2 的支路没有闲着：50 块之后，主干的均方根是 36 到 46。',
      en: 'The branches of v2 are not idle: after 50 blocks the root mean square of the trunk is 36 to 46.',
    },
    expect: { kind: 'band', metric: 'v2Size', min: 36, max: 46 },
    given: ['depth', 'width'],
    control: 'v2-without-its-branch',
    source: 'seeds 1-10: 39.1 to 41.9, median 41.1; the stem alone has 1',
  },
];
