/** What takes the causes of width-removes-bad-optima away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'small-start',
    name: { zh: '权重从十分之一大小起步', en: 'weights that start at a tenth of the size' },
    changes: [
      {
        file: 'starts.ts',
        from: 'rng.normal(0, weightScale)',
        to: 'rng.normal(0, 0.1 * weightScale)',
      },
    ],
  },
  {
    id: 'two-units-everywhere',
    name: { zh: '每种网络都只有两个单元', en: 'two units in every net' },
    changes: [
      { file: 'starts.ts', from: 'new Float64Array(4 * width + 1)', to: 'new Float64Array(9)' },
    ],
  },
  {
    id: 'one-class-counts-twice',
    name: { zh: '标签为 1 的点算两遍', en: 'points of label 1 that count twice' },
    changes: [
      {
        file: 'network.ts',
        from: 'const error = (sigmoid(z) - label) / 4;',
        to: 'const error = ((1 + label) * (sigmoid(z) - label)) / 4;',
      },
    ],
  },
  {
    id: 'with-weight-decay',
    name: { zh: '权重衰减，走不到无穷远', en: 'weight decay, which keeps infinity away' },
    changes: [
      {
        file: 'network.ts',
        from: 'rate * gradient[i];',
        to: 'rate * (gradient[i] + 1e-3 * theta[i]);',
      },
    ],
  },
];
