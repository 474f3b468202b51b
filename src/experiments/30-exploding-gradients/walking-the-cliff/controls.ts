/** What takes the cliff of walking-the-cliff, or the cure against it, away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'no-path-through-h',
    name: { zh: '导数不经过 h，没有连乘', en: 'no derivative through h, so no product' },
    changes: [
      { file: 'surface.ts', from: 'before + w * alongW', to: 'before' },
      { file: 'surface.ts', from: '1 + w * alongB', to: '1' },
    ],
  },
  {
    id: 'clipping-does-nothing',
    name: { zh: '裁剪什么也不做', en: 'a clipping that does nothing' },
    changes: [{ file: 'walk.ts', from: 'Math.min(1, rule.threshold / size)', to: '1' }],
  },
  {
    id: 'both-clip',
    name: { zh: '两个行者都裁剪', en: 'both walkers clip' },
    changes: [{ file: 'main.ts', from: 'threshold: Infinity', to: 'threshold' }],
  },
];
