/** What takes the causes of two-layer-net-by-hand away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'mask-forgotten',
    name: { zh: '漏乘 ReLU 的导数', en: 'without the derivative of ReLU' },
    changes: [{ file: 'network.ts', from: 'byH.mul(isOn)', to: 'byH' }],
  },
  {
    id: 'bias-averaged',
    name: { zh: '偏置的梯度取平均而不求和', en: 'the bias gradients averaged, not summed' },
    changes: [{ file: 'network.ts', from: 'delta1.sum(0)', to: 'delta1.mean(0)' }],
  },
  {
    id: 'batch-summed',
    name: { zh: '忘了除以样本数', en: 'not divided by the samples' },
    changes: [
      {
        file: 'network.ts',
        from: 'probabilities.sub(y).div(x.shape[0])',
        to: 'probabilities.sub(y)',
      },
    ],
  },
  {
    id: 'stops-at-the-hidden-layer',
    name: { zh: '误差不往第一层传', en: 'no error passed to the first layer' },
    changes: [{ file: 'network.ts', from: 'byH.mul(isOn)', to: 'byH.mul(0)' }],
  },
];
