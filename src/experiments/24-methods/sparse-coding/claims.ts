/** What sparse-coding must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'objective-never-rises',
    statement: {
      zh: 'ISTA 的 2000 次迭代里，目标一次也没有上升。',
      en: 'In 2000 iterations of ISTA the objective does not rise once.',
    },
    expect: { kind: 'equals', metric: 'rises', value: 0, tolerance: 0 },
    source: 'Beck09: with a step of 1/‖D‖² each iteration lowers the objective',
  },
  {
    id: 'slope-equals-lambda',
    statement: {
      zh: '到了最优点，误差对编码的斜率最大恰为 λ = 0.05：最优性条件成立。',
      en: 'At the optimum the greatest slope of the error is λ = 0.05: the condition of optimality holds.',
    },
    expect: { kind: 'equals', metric: 'istaSlope', value: 0.05, tolerance: 1e-3 },
    source: 'closed form: |Dᵀ(Da − x)| = λ where a ≠ 0, at most λ elsewhere',
  },
  {
    id: 'soft-threshold',
    statement: {
      zh: '原子两两正交时，0.3 缩短 λ 成为 0.25。',
      en: 'With orthonormal atoms 0.3 is shortened by λ to 0.25.',
    },
    expect: { kind: 'equals', metric: 'shortened1', value: 0.25, tolerance: 1e-6 },
    source: 'closed form sign(x) max(|x| − λ, 0)',
  },
  {
    id: 'soft-threshold-gives-zero',
    statement: {
      zh: '−0.02 比 λ 短，于是恰好变成 0：L1 惩罚就是这样得到稀疏的。',
      en: '−0.02 is shorter than λ, so it becomes exactly 0: this is how an L1 penalty makes codes sparse.',
    },
    expect: { kind: 'equals', metric: 'shortened2', value: 0, tolerance: 0 },
    source: 'closed form sign(x) max(|x| − λ, 0)',
  },
  {
    id: 'finds-the-atoms',
    statement: {
      zh: '稀疏编码在一半以上的信号上找到的原子与真实的完全相同。',
      en: 'On more than half of the signals sparse coding finds exactly the true atoms.',
    },
    expect: { kind: 'band', metric: 'istaRight', min: 0.55, max: 1 },
    source: 'seeds 1-8: 0.75 to 0.86',
  },
  {
    id: 'encoder-pays',
    statement: {
      zh: '编码器一次给出答案，代价是同一个目标高出两成以上。',
      en: 'The encoder answers in one pass and pays with an objective more than a fifth higher.',
    },
    expect: { kind: 'ordering', metric: 'encoderObjective', above: 'istaObjective', factor: 1.2 },
    source: 'seeds 1-8: 0.143 to 0.148 for ISTA, 0.232 to 0.261 for the encoder',
  },
  {
    id: 'encoder-is-less-sparse',
    statement: {
      zh: '编码器用到的原子是稀疏编码的一倍半以上。',
      en: 'The encoder uses more than one and a half times as many atoms as sparse coding.',
    },
    expect: { kind: 'ordering', metric: 'encoderAtoms', above: 'istaAtoms', factor: 1.5 },
    source: 'seeds 1-8: 3.2 to 3.5 atoms for ISTA, 8.9 to 10.0 for the encoder',
  },
];
