/** What residual-variance-doubles must show. Closed forms hold for independent branches; seeds leave room. */
import type { Claim } from '../../claim';

const given = ['width'];

export const claims: readonly Claim[] = [
  {
    id: 'gradient-doubles',
    statement: {
      zh: '原样相加：梯度的平方每块翻倍，{depth} 块之后是 2 的 {depth} 次方倍，指数相差不到 1.3。',
      en: 'Added as it is: the squared gradient doubles in each block, 2 to the {depth} times over {depth} blocks, to within 1.3 of the exponent.',
    },
    expect: ({ depth }) => ({
      kind: 'equals',
      metric: 'asIsGradient',
      value: Number(depth),
      tolerance: 1.3,
    }),
    given,
    control: 'branches-half-as-large',
    source: 'closed form 2^L; seeds 1-8, L = 30: log₂ from 29.63 to 30.25',
  },
  {
    id: 'variance-doubles',
    statement: {
      zh: '前向也翻倍，起伏大一些：30 块之后方差是 2 的 26.5 到 32 次方倍。',
      en: 'So does the variance on the way forward, less evenly: after 30 blocks it is 2 to the power of 26.5 to 32.',
    },
    expect: { kind: 'band', metric: 'asIsVariance', min: 26.5, max: 32 },
    given: ['depth', 'width'],
    control: 'branches-half-as-large',
    source: 'closed form 30; seeds 1-8: 27.5 to 30.7, median 29.4',
  },
  {
    id: 'scaled-grows-to-e',
    statement: {
      zh: '支路除以 √L：方差是 (1 + 1/L) 的 L 次方，接近 e，不随深度增长。',
      en: 'Divided by √L: the variance is (1 + 1/L) to the L, near e, whatever the depth.',
    },
    expect: ({ depth }) => ({
      kind: 'equals',
      metric: 'scaledVariance',
      value: Number(depth) * Math.log2(1 + 1 / Number(depth)),
      tolerance: 0.15,
    }),
    given,
    control: 'not-scaled',
    source: 'closed form, log₂ = 1.419 at L = 30; seeds 1-8: 1.374 to 1.494',
  },
  {
    id: 'scaled-gradient-too',
    statement: {
      zh: '除以 √L 之后，梯度的平方也只放大到 (1 + 1/L) 的 L 次方。',
      en: 'Divided by √L, the squared gradient grows to (1 + 1/L) to the L and no further.',
    },
    expect: ({ depth }) => ({
      kind: 'equals',
      metric: 'scaledGradient',
      value: Number(depth) * Math.log2(1 + 1 / Number(depth)),
      tolerance: 0.15,
    }),
    given,
    control: 'not-scaled',
    source: 'closed form, log₂ = 1.419 at L = 30; seeds 1-8: 1.391 to 1.457',
  },
  {
    id: 'normalized-grows-linearly',
    statement: {
      zh: '支路先归一化：每块只加 1，方差是 L + 1，线性增长。',
      en: 'Normalised first: each block adds 1, and the variance is L + 1, linear in depth.',
    },
    expect: ({ depth }) => ({
      kind: 'equals',
      metric: 'normalizedVariance',
      value: Math.log2(Number(depth) + 1),
      tolerance: 0.45,
    }),
    given,
    control: 'normalizing-nothing',
    source: 'closed form, log₂ 31 = 4.954; seeds 1-8: 4.70 to 5.04',
  },
  {
    id: 'zero-gamma-is-the-identity',
    statement: {
      zh: 'γ 取 0：整个网络是恒等，方差分毫不变。',
      en: 'With γ = 0 the whole stack is the identity, and the variance does not change at all.',
    },
    expect: { kind: 'equals', metric: 'zeroGammaVariance', value: 0, tolerance: 0 },
    control: 'gamma-one',
    source: 'exact: each block adds 0',
  },
  {
    id: 'the-input-is-drowned',
    statement: {
      zh: '原样相加：输出与输入几乎垂直，夹角的余弦不到 0.1，长大的全是支路。',
      en: 'Added as it is: output and input are nearly at right angles, a cosine below 0.1; what has grown are the branches.',
    },
    expect: { kind: 'equals', metric: 'asIsKept', value: 0, tolerance: 0.1 },
    given: ['depth', 'width'],
    control: 'trunk-stretched',
    source: 'closed form 2^(−L/2) = 3e-5 for uncorrelated branches; seeds 1-10: −0.021 to 0.016',
  },
  {
    id: 'scaled-keeps-the-input',
    statement: {
      zh: '支路除以 √L：输入还在，余弦约为 (1 + 1/L) 的 −L/2 次方，趋于 0.607。',
      en: 'Divided by √L: the input is still there, at a cosine of about (1 + 1/L) to the −L/2, which tends to 0.607.',
    },
    expect: ({ depth }) => ({
      kind: 'equals',
      metric: 'scaledKept',
      value: (1 + 1 / Number(depth)) ** (-Number(depth) / 2),
      tolerance: 0.1,
    }),
    given: ['width'],
    control: 'trunk-stretched',
    source: 'closed form, 0.611 at L = 30; seeds 1-10: 0.582 to 0.639',
  },
];
