/** What takes the causes of own-inputs-shrink-the-circle away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'clean-training',
    name: { zh: '训练数据没有噪声', en: 'training data without noise' },
    changes: [
      {
        file: 'main.ts',
        from: 'walks(500, window, noise, rng)',
        to: 'walks(500, window, 0, rng)',
      },
    ],
  },
  {
    id: 'both-forced',
    name: { zh: '两次训练都喂看到的位置', en: 'both trainings fed what is seen' },
    changes: [{ file: 'main.ts', from: 'isForced ? at[t - 1] : own', to: 'at[t - 1]' }],
  },
  {
    id: 'never-shown',
    name: { zh: '每次都只喂自己的预测', en: 'fed its own predictions every time' },
    changes: [
      {
        file: 'run.ts',
        from: "feed === 'own' ? predicted : seen[t - 1]",
        to: 'predicted',
      },
    ],
  },
  {
    id: 'clean-start',
    name: { zh: '起点看得清清楚楚', en: 'a start that is seen without noise' },
    changes: [{ file: 'run.ts', from: 'let predicted = seen[0];', to: 'let predicted = real[0];' }],
  },
];
