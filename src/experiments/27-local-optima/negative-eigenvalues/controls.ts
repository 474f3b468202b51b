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
    id: 'output-weights-alone',
    name: { zh: '只看输出层的权重，问题是凸的', en: 'the output weights alone, a convex problem' },
    changes: [
      {
        file: 'hessian.ts',
        from: 'column.map((entry, j) => (entry + columns[j][i]) / 2)',
        to: 'column.map((entry, j) => i % 4 === 3 && j % 4 === 3 ? (entry + columns[j][i]) / 2 : 0)',
      },
    ],
  },
  {
    id: 'another-direction',
    name: { zh: '沿另一个特征方向走', en: 'a step along another eigenvector' },
    changes: [{ file: 'hessian.ts', from: 'vectors[0]', to: 'vectors[1]' }],
  },
  {
    id: 'random-symmetric-matrix',
    name: { zh: '换成随机对称矩阵', en: 'a random symmetric matrix instead' },
    changes: [
      {
        file: 'hessian.ts',
        from: 'column.map((entry, j) => (entry + columns[j][i]) / 2)',
        to: 'column.map((_, j) => Math.sin(1000 * (i + j) + (i - j) ** 2))',
      },
    ],
  },
];
