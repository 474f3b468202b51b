/** What restricted-boltzmann-machine must show. Bands were measured over seeds 1 to 20 and leave room. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'gradient-formula',
    statement: {
      zh: '“数据的平均减去模型的平均”就是对数似然的梯度：与有限差分之差不到百万分之一。',
      en: '“The data’s averages minus the model’s” is the gradient of the log likelihood: within a millionth of finite differences.',
    },
    expect: { kind: 'equals', metric: 'gradientError', value: 0, tolerance: 1e-6 },
    control: 'without-the-model',
    source: 'Smolensky86, Hinton02; central differences, double precision',
  },
  {
    id: 'exact-comes-close',
    statement: {
      zh: '6 幅图一样多，平均对数似然的上界是 −ln 6，约 −1.79。用精确梯度，8 个隐单元的 RBM 停在它下面，只差 0.01 到 0.03。',
      en: 'Six images equally often bound the mean log likelihood by −ln 6, about −1.79. With the exact gradient an RBM of 8 hidden units ends below it, 0.01 to 0.03 short.',
    },
    expect: {
      kind: 'band',
      metric: 'exactLikelihood',
      min: -Math.log(6) - 0.03,
      max: -Math.log(6) - 0.01,
    },
    given: ['hidden', 'learningRate'],
    control: 'pixels-on-their-own',
    source:
      'closed form: the entropy of a uniform distribution on 6; seeds 1-10: 0.0167 to 0.0223 short',
  },
  {
    id: 'cd-falls-short',
    statement: {
      zh: 'CD-1 用抽样代替模型的分布，同样多的步数里到不了精确梯度的似然，少 0.03 以上。',
      en: 'CD-1 puts samples for the model’s distribution and in as many steps does not get as far: it falls short by more than 0.03.',
    },
    expect: { kind: 'band', metric: 'cdShortfall', min: 0.03, max: 0.4 },
    given: ['hidden', 'k', 'learningRate'],
    control: 'no-sampling',
    source: 'Hinton02; seeds 1-10: 0.034 to 0.299, median 0.106',
  },
  {
    id: 'cd-learns-still',
    statement: {
      zh: '不过 CD-1 仍然学到了大部分：瞎猜 16 个状态是 −2.77。',
      en: 'CD-1 learns most of it all the same: guessing among 16 states gives −2.77.',
    },
    expect: { kind: 'band', metric: 'cdLikelihood', min: -2.25, max: -1.82 },
    given: ['hidden', 'k', 'learningRate'],
    control: 'pixels-on-their-own',
    source: 'seeds 1-20: -2.11 to -1.85, median -1.92; closed form ln 16 = 2.7726',
  },
  {
    id: 'stacking-changes-nothing',
    statement: {
      zh: '在上面叠一个权重取转置的 RBM，对数似然分毫不变。',
      en: 'Stacking an RBM with the transposed weights leaves the log likelihood as it was.',
    },
    expect: { kind: 'equals', metric: 'stackingChange', value: 0, tolerance: 1e-9 },
    control: 'second-layer-starts-afresh',
    source: 'Hinton06: the upper RBM then has layer one’s own distribution of h',
  },
  {
    id: 'second-layer-helps',
    statement: {
      zh: '再训练第二层，对数似然又升高 0.01 以上。',
      en: 'Training layer two then raises the log likelihood by more than 0.01.',
    },
    expect: { kind: 'band', metric: 'secondLayerGain', min: 0.01, max: 0.04 },
    given: ['learningRate'],
    control: 'second-layer-fed-by-the-model',
    source:
      'Hinton06 (a bound cannot fall); seeds 1-10: 0.0146 to 0.0283; under the control 0 to rounding',
  },
];
