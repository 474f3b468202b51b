/** What takes the causes of gradient-through-statistics away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'nothing-differentiated',
    name: { zh: '统计量都不参与求导', en: 'no statistics differentiated' },
    changes: [{ file: 'main.ts', from: '(batch) => batch,', to: '(batch) => constant(batch),' }],
  },
  {
    id: 'everything-differentiated',
    name: { zh: '批统计量都参与求导', en: 'all batch statistics differentiated' },
    changes: [{ file: 'main.ts', from: '(batch) => constant(batch),', to: '(batch) => batch,' }],
  },
  {
    id: 'batch-for-running',
    name: {
      zh: '滑动统计量换成参与求导的批统计量',
      en: 'differentiated batch statistics in place of the running ones',
    },
    changes: [
      { file: 'main.ts', from: '(_, running) => constant(running),', to: '(batch) => batch,' },
    ],
  },
];
