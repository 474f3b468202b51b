/** What takes the idea of chrono-initialization away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-long-memory',
    name: {
      zh: 'chrono 初始化不给长记忆',
      en: 'chrono initialisation without its long memory',
    },
    changes: [
      {
        file: 'main.ts',
        from: 'Math.log(rng.uniform(1, noiseSteps - 1))',
        to: 'forgetBias',
      },
    ],
  },
  {
    id: 'long-memory-for-all',
    name: {
      zh: '偏置虽相同，却都给够记忆',
      en: 'the same bias throughout, but with a long memory',
    },
    changes: [
      {
        file: 'main.ts',
        from: 'zero.map(() => forgetBias)',
        to: 'zero.map(() => Math.log(noiseSteps - 1))',
      },
    ],
  },
];
