/** What effective-receptive-field must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'uniform-kernels',
    statement: {
      zh: '均匀的核，{depth} 层，边长 {kernel}：标准差是 √(n(k² − 1)/12)。',
      en: 'Uniform kernels, {depth} layers, side {kernel}: the standard deviation is √(n(k² − 1)/12).',
    },
    expect: ({ depth, kernel }) => ({
      kind: 'equals',
      metric: 'uniformDeviation',
      value: Math.sqrt((Number(depth) * (Number(kernel) ** 2 - 1)) / 12),
      tolerance: 1e-2,
    }),
    given: ['depth', 'kernel'],
    control: 'heavy-middle',
    source: 'closed form: variances of independent steps add up; Luo16',
  },
  {
    id: 'most-in-the-middle',
    statement: {
      zh: '理论感受野边长 41，中间 15 格装下了 95% 的导数。',
      en: 'Of a theoretical side of 41, the middle 15 hold 95% of the derivative.',
    },
    expect: { kind: 'equals', metric: 'uniformSide', value: 15, tolerance: 0 },
    given: ['depth', 'kernel'],
    control: 'heavy-middle',
    source: 'counted: twentyfold convolution of (1, 1, 1)/3',
  },
  {
    id: 'four-times-the-layers',
    statement: {
      zh: '均匀的核：层数乘四，标准差只乘二。',
      en: 'Uniform kernels: four times the layers, twice the deviation.',
    },
    expect: { kind: 'equals', metric: 'uniformGrowth', value: 2, tolerance: 1e-2 },
    control: 'always-the-same-way',
    source: 'closed form √(40/10)',
  },
  {
    id: 'random-kernels',
    statement: {
      zh: '20 层随机的核，导数平方的标准差与均匀的核相近。',
      en: 'With 20 layers of random kernels the squared derivative spreads about as far as with uniform ones.',
    },
    expect: { kind: 'band', metric: 'randomDeviation', min: 3, max: 4.7 },
    given: ['depth', 'kernel'],
    control: 'heavy-middle',
    source: 'seeds 1-20: 3.25 to 4.39, median 3.65; closed form 3.651 for the expected square',
  },
  {
    id: 'random-growth',
    statement: {
      zh: '随机的核：层数乘四，标准差乘两倍左右，不到三倍。',
      en: 'Random kernels: four times the layers, about twice the deviation, less than three times.',
    },
    expect: { kind: 'band', metric: 'randomGrowth', min: 1.3, max: 2.9 },
    given: ['kernel'],
    control: 'always-the-same-way',
    source: 'seeds 1-20: 1.47 to 2.58, median 1.94; closed form 2 for the expected square',
  },
  {
    id: 'relu-shuts-half',
    statement: {
      zh: '加上 ReLU，约一半的单元关掉了，导数过不去。',
      en: 'A ReLU switches about half of the units off, and no derivative passes them.',
    },
    expect: { kind: 'band', metric: 'reluOff', min: 0.4, max: 0.6 },
    given: ['depth', 'kernel'],
    control: 'without-relu',
    source: 'seeds 1-20: 0.453 to 0.541, median 0.51; closed form 1/2 for weights without bias',
  },
  {
    id: 'relu-is-alike',
    statement: {
      zh: '即便如此，标准差也与没有 ReLU 时相近：关掉哪些单元，与位置无关。',
      en: 'Even so the deviation is about what it is without: which units are off has nothing to do with their place.',
    },
    expect: { kind: 'band', metric: 'reluOverRandom', min: 0.65, max: 1.55 },
    given: ['depth', 'kernel'],
    control: 'relu-opens-the-middle',
    source: 'seeds 1-20: 0.798 to 1.244, median 1.06; under the control 0.37 to 0.46 on seeds 1-5',
  },
  {
    id: 'shortcuts-narrow-it',
    statement: {
      zh: '加上捷径、支路减半，标准差从 3.65 左右降到 1.35 至 2.1：大部分导数沿捷径走，一步也没散开。',
      en: 'With shortcuts and the branch halved it falls from about 3.65 to between 1.35 and 2.1: most of the derivative takes the shortcuts, which do not spread.',
    },
    expect: { kind: 'band', metric: 'skipDeviation', min: 1.35, max: 2.1 },
    given: ['depth', 'kernel', 'branch'],
    control: 'without-shortcuts',
    source:
      'closed form √(n (k² − 1)/12 · a/(1 + a)) = 1.633 with a = branch² = 1/4; seeds 1-20: 1.49 to 1.94, median 1.65',
  },
];
