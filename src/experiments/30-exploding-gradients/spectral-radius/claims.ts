/** What spectral-radius must show: closed forms, and bands measured over seeds 1 to 8. */
import type { Claim } from '../../claim';

const power = (id: string, radius: number, lag: number): Claim => ({
  id,
  statement: {
    zh: `${radius} 倍的正交矩阵，往回 ${lag} 步：恰好乘以 ${radius} 的 ${lag} 次方。`,
    en: `An orthogonal matrix times ${radius}, ${lag} steps back: a factor of ${radius} to the power ${lag}, exactly.`,
  },
  expect: {
    kind: 'equals',
    metric: `times${radius}-lag${lag}`,
    value: radius ** lag,
    tolerance: 1e-3 * radius ** lag,
  },
  control: 'not-orthogonal',
  source: 'closed form: an orthogonal matrix keeps every norm',
});

export const claims: readonly Claim[] = [
  power('a-tenth-less-vanishes', 0.9, 50),
  power('one-keeps', 1, 100),
  power('a-tenth-more-explodes', 1.1, 50),
  power('and-goes-on', 1.1, 100),
  {
    id: 'norm-above-one-is-not-enough',
    statement: {
      zh: '高斯矩阵的谱半径为 0.9，谱范数却在 1.3 与 1.85 之间：大于 1，梯度照样消失。',
      en: 'A Gaussian matrix of spectral radius 0.9 has a spectral norm between 1.3 and 1.85: above one, and its gradient still vanishes.',
    },
    expect: { kind: 'band', metric: 'gaussian-norm', min: 1.3, max: 1.85 },
    given: ['radius', 'size'],
    control: 'scaled-to-the-norm',
    source: 'seeds 1-8: 1.454 to 1.703',
  },
  {
    id: 'gaussian-vanishes',
    statement: {
      zh: '100 步之后，它只剩十万分之一左右。',
      en: 'After 100 steps about a hundred-thousandth is left of it.',
    },
    expect: { kind: 'band', metric: 'gaussian-end', min: 4e-6, max: 2.6e-5 },
    given: ['radius', 'size'],
    control: 'scaled-to-the-norm',
    source: 'seeds 1-8: 7.5e-6 to 1.7e-5; 0.9 to the power 100 is 2.7e-5',
  },
  {
    id: 'shear-grows-first',
    statement: {
      zh: '剪切矩阵的谱半径也是 0.9，梯度却先涨到五倍以上。',
      en: 'A shear of spectral radius 0.9 first makes the gradient grow more than fivefold.',
    },
    expect: { kind: 'equals', metric: 'shear-peak', value: 5.4926, tolerance: 0.01 },
    given: ['radius'],
    control: 'shear-without-its-corner',
    source: 'closed form: the greatest over t of √(2·0.9²ᵗ + 4t²·0.9²ᵗ⁻²)/√2, at t = 9, is 5.4926',
  },
  {
    id: 'tanh-can-explode',
    statement: {
      zh: 'tanh 的输出有界，而半径为 1.5 时，往回 50 步梯度涨到 6 到 70 倍。',
      en: 'tanh is bounded; with radius 1.5 the gradient still grows 6 to 70 times over 50 steps.',
    },
    expect: { kind: 'band', metric: 'tanh-lag50', min: 6, max: 70 },
    given: ['boundedRadius', 'size'],
    control: 'tanh-stays-linear',
    source: 'seeds 1-8: 10.0 to 43.3',
  },
  {
    id: 'saturation-pulls-the-other-way',
    statement: {
      zh: '同一个矩阵，线性网络增长的倍数是 tanh 的十万倍以上：饱和往回拉。',
      en: 'With the same matrix the linear net grows more than a hundred thousand times as much: saturation pulls back.',
    },
    expect: { kind: 'ordering', metric: 'linear-lag50', above: 'tanh-lag50', factor: 1e5 },
    given: ['boundedRadius', 'size'],
    control: 'tanh-stays-linear',
    source: 'seeds 1-8: 6.4e8 against 10.0 to 43.3',
  },
];
