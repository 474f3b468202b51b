/** What takes the causes of residual-variance-doubles away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'branches-half-as-large',
    name: { zh: '支路的输出只有输入的一半大', en: 'branches half as large as their input' },
    changes: [
      {
        file: 'branches.ts',
        from: 'normal(width, 1 / width)',
        to: 'normal(width, 0.25 / width)',
      },
    ],
  },
  {
    id: 'not-scaled',
    name: { zh: '支路不除以 √L', en: 'branches not divided by √L' },
    changes: [{ file: 'main.ts', from: 'h.add(f(h).div(Math.sqrt(depth)))', to: 'h.add(f(h))' }],
  },
  {
    id: 'normalizing-nothing',
    name: { zh: '归一化什么也不做', en: 'normalisation that does nothing' },
    changes: [{ file: 'main.ts', from: 'f(normalize(h))', to: 'f(h)' }],
  },
  {
    id: 'gamma-one',
    name: { zh: 'γ 取 1', en: 'γ = 1' },
    changes: [{ file: 'main.ts', from: 'f(h).mul(0)', to: 'f(h).mul(1)' }],
  },
  {
    id: 'trunk-stretched',
    name: { zh: '没有支路，主干每块拉长同样多', en: 'no branch, a trunk stretched by as much' },
    changes: [
      {
        file: 'main.ts',
        from: 'asIs: (h, f) => h.add(f(h))',
        to: 'asIs: (h) => h.mul(Math.SQRT2)',
      },
      {
        file: 'main.ts',
        from: 'scaled: (h, f) => h.add(f(h).div(Math.sqrt(depth)))',
        to: 'scaled: (h) => h.mul(Math.sqrt(1 + 1 / depth))',
      },
    ],
  },
];
