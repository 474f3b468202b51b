/** What takes the causes of shuffling-beats-replacement away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-replacement',
    name: { zh: '“有放回”其实不放回', en: 'no replacement after all' },
    changes: [
      {
        file: 'orders.ts',
        from: 'all.map(() => numbers.integer(count))',
        to: 'numbers.shuffle(all)',
      },
    ],
  },
  {
    id: 'drawn-after-all',
    name: { zh: '“重洗”其实有放回', en: 'reshuffling that draws with replacement' },
    changes: [
      {
        file: 'orders.ts',
        from: 'reshuffled: () => numbers.shuffle(all)',
        to: 'reshuffled: () => all.map(() => numbers.integer(count))',
      },
    ],
  },
  {
    id: 'reshuffled-after-all',
    name: { zh: '“一种次序”其实每轮重洗', en: 'one order that is reshuffled' },
    changes: [
      {
        file: 'orders.ts',
        from: 'oneOrder: () => once',
        to: 'oneOrder: () => numbers.shuffle(once)',
      },
    ],
  },
  {
    id: 'without-noise',
    name: { zh: '输出没有噪声', en: 'outputs without noise' },
    changes: [
      {
        file: 'main.ts',
        from: 'makeProblem(samples, noise, numbers)',
        to: 'makeProblem(samples, 0 * noise, numbers)',
      },
    ],
  },
];
