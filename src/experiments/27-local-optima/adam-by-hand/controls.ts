/** What takes the causes of adam-by-hand away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'numerator-uncorrected',
    name: { zh: '只修正分母', en: 'only the denominator corrected' },
    changes: [{ file: 'optimizers.ts', from: 'corrected ? m / (1 - beta1 ** t) : m', to: 'm' }],
  },
  {
    id: 'shorter-memory-below',
    name: { zh: 'β₂ 换成 0.99', en: 'β₂ of 0.99' },
    changes: [{ file: 'optimizers.ts', from: '[0.9, 0.999]', to: '[0.9, 0.99]' }],
  },
  {
    id: 'without-dividing',
    name: { zh: '不除以 √v', en: 'no division by √v' },
    changes: [
      {
        file: 'optimizers.ts',
        from: 'mean / (Math.sqrt(square) + epsilon)',
        to: 'mean + 0 * square',
      },
    ],
  },
  {
    id: 'without-epsilon',
    name: { zh: '没有 ε', en: 'without ε' },
    changes: [
      {
        file: 'optimizers.ts',
        from: '(Math.sqrt(square) + epsilon)',
        to: '(Math.sqrt(square) + 0 * epsilon)',
      },
    ],
  },
  {
    id: 'not-turned',
    name: { zh: '山谷没有转', en: 'a ravine that is not turned' },
    changes: [{ file: 'trials.ts', from: '(degrees * Math.PI) / 180', to: '0 * degrees' }],
  },
  {
    id: 'signs-alone',
    name: { zh: '梯度下降只看符号', en: 'gradient descent by signs alone' },
    changes: [
      {
        file: 'optimizers.ts',
        from: 'weight - rate * gradient;',
        to: 'weight - rate * Math.sign(gradient);',
      },
    ],
  },
  {
    id: 'equal-scales',
    name: { zh: '两半噪声一样大', en: 'noise of equal size' },
    changes: [{ file: 'main.ts', from: 'shrinkage(make, scale)', to: 'shrinkage(make, 1.0)' }],
  },
  {
    id: 'decay-in-the-gradient',
    name: { zh: '衰减混进梯度', en: 'decay inside the gradient' },
    changes: [{ file: 'main.ts', from: '{ weightDecay: 0.1 }', to: '{ l2: 0.1 }' }],
  },
];
