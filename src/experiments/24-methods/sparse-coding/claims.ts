/** What sparse-coding must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'objective-never-rises',
    statement: {
      zh: 'ISTA 的 {iterations} 次迭代里，目标一次也没有上升。',
      en: 'In {iterations} iterations of ISTA the objective does not rise once.',
    },
    expect: { kind: 'equals', metric: 'rises', value: 0, tolerance: 0 },
    given: ['iterations'],
    control: 'step-too-long',
    source: 'Beck09: with a step of 1/‖D‖² each iteration lowers the objective',
  },
  {
    id: 'slope-equals-lambda',
    statement: {
      zh: 'ISTA 停下时，误差对编码的斜率最大恰为 λ = {lambda}：最优性条件成立。',
      en: 'Where ISTA stops, the greatest slope of the error is λ = {lambda}: the condition of optimality holds.',
    },
    expect: ({ lambda }) => ({
      kind: 'equals',
      metric: 'istaSlope',
      value: Number(lambda),
      tolerance: 1e-4,
    }),
    given: ['lambda', 'active', 'noise', 'iterations'],
    control: 'l2-penalty',
    source:
      'closed form: |Dᵀ(Da − x)| = λ where a ≠ 0, at most λ elsewhere; seeds 1-20: within 3e-6',
  },
  {
    id: 'soft-threshold',
    statement: {
      zh: '原子两两正交、λ = 0.05 时，0.3 缩短 λ 成为 0.25。',
      en: 'With orthonormal atoms and λ = 0.05, 0.3 is shortened by λ to 0.25.',
    },
    expect: { kind: 'equals', metric: 'shortened1', value: 0.25, tolerance: 1e-6 },
    control: 'l2-penalty',
    source: 'closed form sign(x) max(|x| − λ, 0)',
  },
  {
    id: 'soft-threshold-gives-zero',
    statement: {
      zh: '−0.02 比 λ = 0.05 短，于是恰好变成 0：L1 惩罚就是这样得到稀疏的。',
      en: '−0.02 is shorter than λ = 0.05, so it becomes exactly 0: this is how an L1 penalty makes codes sparse.',
    },
    expect: { kind: 'equals', metric: 'shortened2', value: 0, tolerance: 0 },
    control: 'l2-penalty',
    source: 'closed form sign(x) max(|x| − λ, 0)',
  },
  {
    id: 'finds-the-atoms',
    statement: {
      zh: '在 65% 到 95% 的信号上，稀疏编码找到的原子与真实的完全相同。',
      en: 'On between 65% and 95% of the signals sparse coding finds exactly the true atoms.',
    },
    expect: { kind: 'band', metric: 'istaRight', min: 0.65, max: 0.95 },
    given: ['lambda', 'active', 'noise', 'iterations'],
    control: 'l2-penalty',
    source: 'seeds 1-20: 0.734 to 0.859, median 0.828',
  },
  {
    id: 'few-atoms',
    statement: {
      zh: '每个信号由 3 个原子组成，稀疏编码平均用到 3 到 3.7 个。',
      en: 'Each signal is made of 3 atoms, and sparse coding uses 3 to 3.7 on average.',
    },
    expect: { kind: 'band', metric: 'istaAtoms', min: 3, max: 3.7 },
    given: ['lambda', 'active', 'noise', 'iterations'],
    control: 'l2-penalty',
    source: 'seeds 1-20: 3.14 to 3.52, median 3.30',
  },
  {
    id: 'encoder-pays',
    statement: {
      zh: '单层 ReLU 编码器一次给出答案，代价是同一个目标高出五成到九成。',
      en: 'The encoder, one ReLU layer, answers in one pass and pays with an objective 1.5 to 1.9 times as large.',
    },
    expect: { kind: 'band', metric: 'price', min: 1.5, max: 1.9 },
    given: ['lambda', 'active', 'noise', 'iterations'],
    control: 'untrained-encoder',
    source: 'seeds 1-20: 1.60 to 1.79, median 1.71',
  },
  {
    id: 'encoder-is-less-sparse',
    statement: {
      zh: '每个信号由 3 个原子组成，编码器却平均用到 8 到 11 个。',
      en: 'Each signal is made of 3 atoms, yet the encoder uses 8 to 11 on average.',
    },
    expect: { kind: 'band', metric: 'encoderAtoms', min: 8, max: 11 },
    given: ['lambda', 'active', 'noise'],
    control: 'untrained-encoder',
    source: 'seeds 1-20: 8.80 to 10.06, median 9.44',
  },
];
