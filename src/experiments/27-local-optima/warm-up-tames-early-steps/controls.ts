/** What takes the causes of warm-up-tames-early-steps away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'shorter-memory-below',
    name: { zh: 'β₂ 换成 0.99，第一步就是 η', en: 'β₂ of 0.99: a first step of η' },
    changes: [{ file: 'adam.ts', from: '[0.9, 0.999]', to: '[0.9, 0.99]' }],
  },
  {
    id: 'no-rise',
    name: { zh: '预热只有一步', en: 'a warm-up of one step' },
    changes: [{ file: 'main.ts', from: 'rise: warmUp', to: 'rise: warmUp / warmUp' }],
  },
  {
    id: 'correction-off',
    name: { zh: '不作偏差修正', en: 'without bias correction' },
    changes: [{ file: 'main.ts', from: 'corrected: true', to: 'corrected: false' }],
  },
  {
    id: 'small-all-along',
    name: {
      zh: '不预热，从头到尾用十分之一的学习率',
      en: 'a tenth of the rate all along, no warm-up',
    },
    changes: [
      {
        file: 'main.ts',
        from: 'peak * Math.min(1, step / how.rise)',
        to: 'peak * (how.rise > 1 ? 0.1 : 1)',
      },
    ],
  },
];
