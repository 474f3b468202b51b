/** What takes the causes of perceptron-rule away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'no-bias',
    name: { zh: '没有偏置', en: 'without a bias' },
    changes: [
      { file: 'perceptron.ts', from: '[1, ...x]', to: '[0, ...x]' },
      { file: 'everyFunction.ts', from: '[1, ...x]', to: '[0, ...x]' },
    ],
  },
  {
    id: 'product-as-an-input',
    name: { zh: '输入多了一项 x₁x₂', en: 'the product x₁x₂ as one more input' },
    changes: [
      { file: 'perceptron.ts', from: '[1, ...x]', to: '[1, ...x, x[0] * x[1]]' },
      { file: 'perceptron.ts', from: '[0, 0, 0].map', to: '[0, 0, 0, 0].map' },
      { file: 'everyFunction.ts', from: '[1, ...x]', to: '[1, ...x, x[0] * (x[1] ?? 0)]' },
      { file: 'everyFunction.ts', from: 'corners[0].length + 1', to: 'corners[0].length + 2' },
    ],
  },
];
