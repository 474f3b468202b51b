/** What takes the causes of post-ln-needs-warm-up away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'no-trunk',
    name: { zh: 'pre-LN 没有主干', en: 'pre-LN without its trunk' },
    changes: [{ file: 'main.ts', from: 'h.add(branch(normalize(h)))', to: 'branch(normalize(h))' }],
  },
  {
    id: 'post-moved-into-the-branch',
    name: { zh: 'post-LN 的归一化挪进支路', en: 'the LN of post-LN moved into the branch' },
    changes: [
      { file: 'main.ts', from: 'normalize(h.add(branch(h)))', to: 'h.add(branch(normalize(h)))' },
    ],
  },
  {
    id: 'no-ramp',
    name: { zh: '学习率不预热', en: 'a rate without warm-up' },
    changes: [{ file: 'main.ts', from: 'top * Math.min(1, step / ramp)', to: 'top' }],
  },
];
