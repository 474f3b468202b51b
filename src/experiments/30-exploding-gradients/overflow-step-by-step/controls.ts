/** What takes the limits of the formats, or the cure against them, away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'float32-is-not-rounded',
    name: { zh: 'float32 不舍入，按双精度算', en: 'float32 left in double precision' },
    changes: [{ file: 'formats.ts', from: 'Math.fround', to: '(x: number) => x' }],
  },
  {
    id: 'float16-is-float32',
    name: { zh: 'float16 换成 float32', en: 'float32 in the place of float16' },
    changes: [
      {
        file: 'formats.ts',
        from: 'float16: (x: number) => roundTo(half, x)',
        to: 'float16: Math.fround',
      },
    ],
  },
  {
    id: 'the-greatest-taken-off',
    name: {
      zh: '朴素的 softmax 也减去最大值',
      en: 'a naive softmax that subtracts the maximum, too',
    },
    changes: [
      { file: 'specials.ts', from: 'tf.exp(logits)', to: 'tf.exp(logits.sub(logits.max()))' },
    ],
  },
  {
    id: 'the-greatest-left-in',
    name: { zh: '不减最大值', en: 'the maximum not subtracted' },
    changes: [
      {
        file: 'specials.ts',
        from: 'naiveSoftmax(logits.sub(logits.max()))',
        to: 'naiveSoftmax(logits)',
      },
    ],
  },
  {
    id: 'loss-not-scaled',
    name: { zh: '损失没有放大', en: 'a loss that is not scaled' },
    changes: [{ file: 'range.ts', from: 'g * scale', to: 'g' }],
  },
];
