/** What takes the causes of sparse-coding away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'step-too-long',
    name: { zh: '步长过大', en: 'too long a step' },
    changes: [{ file: 'objective.ts', from: '1.001 *', to: '0.4 *' }],
  },
  {
    id: 'l2-penalty',
    name: { zh: '惩罚换成 L2', en: 'an L2 penalty' },
    changes: [
      {
        file: 'objective.ts',
        from: 'z.sub(t).relu().sub(z.neg().sub(t).relu())',
        to: 'z.div(2 * t + 1)',
      },
    ],
  },
  {
    id: 'untrained-encoder',
    name: { zh: '编码器没有训练', en: 'an untrained encoder' },
    changes: [{ file: 'main.ts', from: 'steps(800)', to: 'steps(0)' }],
  },
];
