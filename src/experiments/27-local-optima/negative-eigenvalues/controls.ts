/** What takes the causes of negative-eigenvalues away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-training',
    name: { zh: '没有训练', en: 'without training' },
    changes: [
      {
        file: 'main.ts',
        from: 'theta[i] -= rate * gradient[i];',
        to: 'theta[i] -= 0 * gradient[i];',
      },
    ],
  },
  {
    id: 'linear-units',
    name: { zh: '隐单元是线性的', en: 'linear hidden units' },
    changes: [
      { file: 'network.ts', from: 'tanh: Math.tanh', to: 'tanh: (z: number) => z' },
      { file: 'network.ts', from: '1 - h * h', to: '1 + 0 * h' },
    ],
  },
  {
    id: 'output-layer-alone',
    name: {
      zh: '只训练输出层，问题是凸的',
      en: 'the output layer alone trained, a convex problem',
    },
    changes: [
      {
        file: 'network.ts',
        from: 'theta[at] * x1 + theta[at + 1] * x2 + theta[at + 2]',
        to: '2 * Math.cos(7 * unit) * x1 + 2 * Math.sin(7 * unit) * x2 + Math.sin(3 * unit)',
      },
      {
        file: 'network.ts',
        from: 'error * theta[at + 3] * slope(h[unit])',
        to: '0 * slope(h[unit])',
      },
    ],
  },
  {
    id: 'another-direction',
    name: { zh: '沿另一个特征方向走', en: 'a step along another eigenvector' },
    changes: [{ file: 'hessian.ts', from: 'vectors[0]', to: 'vectors[1]' }],
  },
];
