/** What takes the causes of clipping-mends-explosion away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'matrix-not-scaled',
    name: { zh: '循环矩阵不乘半径', en: 'a recurrent matrix that is not scaled' },
    changes: [
      { file: 'network.ts', from: 'tf.tensor2d(turn).mul(radius)', to: 'tf.tensor2d(turn)' },
    ],
  },
  {
    id: 'clipping-does-nothing',
    name: { zh: '裁剪什么也不做', en: 'a clipping that does nothing' },
    changes: [{ file: 'training.ts', from: 'g.mul(factor)', to: 'g' }],
  },
  {
    id: 'clipping-by-value',
    name: { zh: '改为按值裁剪', en: 'clipping by value' },
    changes: [
      {
        file: 'training.ts',
        from: 'g.mul(factor)',
        to: 'g.clipByValue(-limit, limit)',
      },
    ],
  },
  {
    id: 'nothing-to-recall',
    name: { zh: '目标不在序列里', en: 'a target that is not in the sequence' },
    changes: [
      { file: 'network.ts', from: 'target: inputs[0]', to: 'target: tf.tensor2d(drawBits())' },
    ],
  },
];
