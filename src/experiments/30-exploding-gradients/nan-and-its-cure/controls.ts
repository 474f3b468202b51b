/** What takes the causes of nan-and-its-cure away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'radius-left-out',
    name: { zh: '循环矩阵不乘半径', en: 'a recurrent matrix that is not scaled' },
    changes: [
      { file: 'network.ts', from: 'tf.tensor2d(turn).mul(radius)', to: 'tf.tensor2d(turn)' },
    ],
  },
  {
    id: 'clipping-does-nothing',
    name: { zh: '两种裁剪都不起作用', en: 'clipping of both kinds that does nothing' },
    changes: [
      { file: 'main.ts', from: 'g.mul(factor)', to: 'g' },
      { file: 'main.ts', from: 'tf.clipByValue(g, -threshold, threshold)', to: 'g' },
    ],
  },
  {
    id: 'nothing-is-subtracted',
    name: {
      zh: '前向里没有负号，Inf 不减 Inf',
      en: 'a forward pass without minus signs, so no Inf − Inf',
    },
    changes: [
      {
        file: 'network.ts',
        from: 'tf.matMul(h, recurrent).add(fresh)',
        to: 'tf.matMul(h.abs(), recurrent.abs()).add(fresh.abs())',
      },
    ],
  },
];
