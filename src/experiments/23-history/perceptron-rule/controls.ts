/** What takes the causes of perceptron-rule away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'no-bias',
    name: { zh: '没有偏置', en: 'without a bias' },
    changes: [{ file: 'perceptron.ts', from: '[1, ...corner]', to: '[0, ...corner]' }],
  },
  {
    id: 'product-as-an-input',
    name: { zh: '输入多了一项 x₁x₂', en: 'the product x₁x₂ as one more input' },
    changes: [
      {
        file: 'perceptron.ts',
        from: '[1, ...corner]',
        to: '[1, ...corner, corner[0] * (corner[1] ?? 0)]',
      },
      { file: 'main.ts', from: '[0, 0, 0].map', to: '[0, 0, 0, 0].map' },
      { file: 'perceptron.ts', from: '(inputs + 1)', to: '(inputs + 2)' },
    ],
  },
];
