/** What takes the causes of order-must-be-added away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'heads-bent-before-joining',
    name: { zh: '拼接之前先过 tanh', en: 'a tanh before the heads are joined' },
    changes: [{ file: 'attention.ts', from: 'joined.matMul(', to: 'joined.tanh().matMul(' }],
  },
  {
    id: 'positions-added',
    name: { zh: '给词加上位置', en: 'positions added to the words' },
    changes: [
      {
        file: 'main.ts',
        from: 'const none = (x: tf.Tensor) => x;',
        to: 'const none = (x: tf.Tensor) => addWaves(x, base);',
      },
    ],
  },
  {
    id: 'mask-left-out',
    name: { zh: '去掉因果掩码', en: 'the causal mask left out' },
    changes: [{ file: 'attention.ts', from: '.mul(-1e9)', to: '.mul(0)' }],
  },
  {
    id: 'waves-left-out',
    name: { zh: '不加正弦编码', en: 'no sinusoids' },
    changes: [{ file: 'main.ts', from: '=> addWaves(x, base);', to: '=> x;' }],
  },
  {
    id: 'cosines-left-out',
    name: { zh: '只有正弦，没有余弦', en: 'sines without cosines' },
    changes: [
      {
        file: 'positions.ts',
        from: '[angle.sin(), angle.cos()]',
        to: '[angle.sin(), angle.sin()]',
      },
    ],
  },
  {
    id: 'added-instead',
    name: { zh: '改成相加', en: 'added instead of turned' },
    changes: [{ file: 'main.ts', from: '=> rotate(x, base);', to: '=> addWaves(x, base);' }],
  },
  {
    id: 'rotation-left-out',
    name: { zh: '不旋转', en: 'no rotation' },
    changes: [{ file: 'main.ts', from: '=> rotate(x, base);', to: '=> x;' }],
  },
];
