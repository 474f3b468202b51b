/** What takes the causes of linear-blocks-collapse away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'bent-blocks',
    name: { zh: '恒等块也加上 tanh', en: 'tanh in the identity blocks, too' },
    changes: [
      {
        file: 'blocks.ts',
        from: 'identity: (z: number) => z',
        to: 'identity: (z: number) => Math.tanh(z)',
      },
      {
        file: 'blocks.ts',
        from: '(h, w) => tf.matMul(w, h),',
        to: '(h, w) => tf.matMul(w, h).tanh(),',
      },
    ],
  },
  {
    id: 'tanh-is-linear',
    name: { zh: 'tanh 换成恒等', en: 'the identity in the place of tanh' },
    changes: [{ file: 'blocks.ts', from: 'Math.tanh(z)', to: 'z' }],
  },
  {
    id: 'all-narrow',
    name: { zh: '两串的第一块都收窄', en: 'a narrow first block in both chains' },
    changes: [{ file: 'blocks.ts', from: 'narrow = width', to: 'narrow = 2' }],
  },
  {
    id: 'none-narrow',
    name: { zh: '两串都不收窄', en: 'no narrow block in either chain' },
    changes: [{ file: 'main.ts', from: 'Math.min(narrowest, width)', to: 'width' }],
  },
];
