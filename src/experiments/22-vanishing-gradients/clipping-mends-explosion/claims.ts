/** What clipping-mends-explosion must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const growth = 1.5 ** 29;
const decay = 0.5 ** 29;

export const claims: readonly Claim[] = [
  {
    id: 'breaks-without-clipping',
    statement: {
      zh: '谱半径 1.5，不裁剪：第 1 步更新之后，损失就不再是有限数。',
      en: 'Spectral radius 1.5 without clipping: after one update the loss is no longer finite.',
    },
    expect: { kind: 'band', metric: 'largeFree-brokenAt', min: 1, max: 2 },
    source: 'seeds 1-8: always step 1',
  },
  {
    id: 'gradient-explodes',
    statement: {
      zh: '此时的梯度范数在十亿以上。',
      en: 'The gradient norm at that time is above a thousand million.',
    },
    expect: { kind: 'band', metric: 'largeFree-gradientAtStart', min: 1e9, max: 1e12 },
    source: 'seeds 1-8: 3.6e9 to 7.6e10',
  },
  {
    id: 'clipping-mends-explosion',
    statement: {
      zh: '同样的起点，裁剪之后 100 步都有限，损失降到三十分之一以下。',
      en: 'From the same start, clipped, all 100 steps are finite and the loss falls to less than a thirtieth.',
    },
    expect: {
      kind: 'ordering',
      metric: 'largeClipped-lossAtStart',
      above: 'largeClipped-lossAtEnd',
      factor: 30,
    },
    source: 'seeds 1-8: from 1.3e8 to 3.7e9 down to 1.2e6 to 3.6e6',
  },
  {
    id: 'small-radius-learns-nothing',
    statement: {
      zh: '谱半径 0.5，不裁剪：损失停在瞎猜的水平 0.25 附近。',
      en: 'Spectral radius 0.5 without clipping: the loss stays near chance, 0.25.',
    },
    expect: { kind: 'band', metric: 'smallFree-lossAtEnd', min: 0.2, max: 0.31 },
    source: 'seeds 1-8: 0.227 to 0.269; a fair bit has variance 1/4',
  },
  {
    id: 'clipping-does-not-mend-vanishing',
    statement: {
      zh: '谱半径 0.5，加上裁剪：还是停在 0.25 附近。',
      en: 'Spectral radius 0.5 with clipping: it still stays near 0.25.',
    },
    expect: { kind: 'band', metric: 'smallClipped-lossAtEnd', min: 0.2, max: 0.31 },
    source: 'seeds 1-8: 0.227 to 0.269',
  },
  {
    id: 'radius-one-learns',
    statement: {
      zh: '谱半径 1，同样的裁剪：损失降到 0.18 以下，确实记住了第一个数。',
      en: 'Spectral radius 1 with the same clipping: the loss falls below 0.18; the first bit is remembered.',
    },
    expect: { kind: 'band', metric: 'oneClipped-lossAtEnd', min: 0.01, max: 0.18 },
    source: 'seeds 1-8: 0.045 to 0.099',
  },
  {
    id: 'gradient-by-lag-is-a-power',
    statement: {
      zh: '传回 29 步，梯度恰好乘以 1.5²⁹。',
      en: 'Over 29 steps back, the gradient is multiplied by 1.5²⁹, exactly.',
    },
    expect: {
      kind: 'equals',
      metric: 'largeRaw-firstToLast',
      value: growth,
      tolerance: 1e-3 * growth,
    },
    source: 'closed form: an orthogonal matrix times 1.5 multiplies every norm by 1.5',
  },
  {
    id: 'clipping-keeps-the-shares',
    statement: {
      zh: '裁剪之后，最早时刻与最后时刻的梯度之比仍是 0.5²⁹ ≈ 1.9 × 10⁻⁹：裁剪改不了比例。',
      en: 'After clipping, the gradient at the first moment over that at the last is still 0.5²⁹ ≈ 1.9 × 10⁻⁹: clipping does not change shares.',
    },
    expect: {
      kind: 'equals',
      metric: 'smallAfterClipping-firstToLast',
      value: decay,
      tolerance: 1e-3 * decay,
    },
    source: 'closed form: clipping multiplies all of the gradient by one number',
  },
];
