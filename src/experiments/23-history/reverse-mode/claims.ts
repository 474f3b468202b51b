/** What reverse-mode must show. Bands were measured over seeds 1 to 20; counts and costs are exact. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'one-pass-instead-of-32',
    statement: {
      zh: '16 个参数的全部导数：中心差分要算 32 次损失。',
      en: 'All derivatives with respect to 16 parameters: central differences evaluate the loss 32 times.',
    },
    expect: { kind: 'equals', metric: 'differencePasses', value: 32, tolerance: 0 },
    given: ['hiddenWidth'],
    control: 'one-sided-differences',
    source: 'exact: two evaluations for each of 4 × 4 parameters',
  },
  {
    id: 'reverse-needs-one',
    statement: {
      zh: '反向模式只算一次损失，16 个导数就全有了，没有一个是零。',
      en: 'Reverse mode evaluates it once for all 16, none of which is zero.',
    },
    expect: { kind: 'equals', metric: 'derivativesAPass', value: 16, tolerance: 0 },
    given: ['hiddenWidth'],
    control: 'one-derivative-a-pass',
    source: 'exact: the calls of the loss are counted, and what they gave; seeds 1-20: 16',
  },
  {
    id: 'both-agree',
    statement: {
      zh: 'h = 0.01 时，两种算法的相对误差不到千分之一。',
      en: 'At h = 0.01 the two differ by less than one part in a thousand.',
    },
    expect: { kind: 'band', metric: 'error', min: 1e-6, max: 1e-3 },
    given: ['hiddenWidth', 'h'],
    control: 'one-sided-differences',
    source: 'seeds 1-20: 5.8e-6 to 1.4e-4',
  },
  {
    id: 'by-hand-too',
    statement: {
      zh: '手推的反向传播与库算出的梯度，差别只在单精度的舍入。',
      en: 'Back-propagation by hand differs from the library’s gradient by single-precision rounding only.',
    },
    expect: { kind: 'equals', metric: 'byHandError', value: 0, tolerance: 2e-6 },
    given: ['hiddenWidth'],
    control: 'slope-of-tanh-forgotten',
    source: 'float32 keeps 24 bits; seeds 1-20: 3.4e-8 to 1.9e-7',
  },
  {
    id: 'best-step-in-single-precision',
    statement: {
      zh: '单精度下，最好的 h 在 0.01 上下：更大有截断误差，更小有舍入误差。',
      en: 'In single precision the best h is about 0.01: larger truncates, smaller rounds.',
    },
    expect: { kind: 'band', metric: 'float32BestStep', min: 0.001, max: 0.05 },
    given: ['hiddenWidth'],
    control: 'double-for-single',
    source: 'seeds 1-20: 0.0032 or 0.01',
  },
  {
    id: 'best-step-depends-on-precision',
    statement: {
      zh: '换成双精度，最好的 h 小了两个数量级以上。',
      en: 'In double precision the best h is more than a hundred times smaller.',
    },
    expect: { kind: 'ordering', metric: 'float32BestStep', above: 'float64BestStep', factor: 100 },
    given: ['hiddenWidth'],
    control: 'double-for-single',
    source: 'seeds 1-20: ratios 316 to 1000',
  },
  {
    id: 'cost-does-not-grow',
    statement: {
      zh: '参数从 4 个增到 1024 个，反向模式求全部导数，乘法量最多都是一次损失的 2.25 倍。',
      en: 'From 4 parameters to 1024, reverse mode takes at most 2.25 times the multiplications of one loss for all derivatives.',
    },
    expect: { kind: 'equals', metric: 'reverseCost', value: 2.25, tolerance: 1e-6 },
    control: 'one-derivative-a-pass',
    source:
      'exact at each of nine widths: 4 products forward, 5 back, for each hidden unit and sample: (4 + 5) / 4',
  },
];
