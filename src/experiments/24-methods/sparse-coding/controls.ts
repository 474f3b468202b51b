/** What takes the causes of sparse-coding away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'step-too-long',
    name: { zh: '步长过大', en: 'too long a step' },
    changes: [{ file: 'ista.ts', from: '.mul(1.001)', to: '.mul(0.4)' }],
  },
  {
    id: 'l2-penalty',
    name: { zh: '惩罚换成 L2', en: 'an L2 penalty' },
    changes: [
      {
        file: 'ista.ts',
        from: 'a.sub(t).relu().sub(a.neg().sub(t).relu())',
        to: 'a.div(t.mul(2).add(1))',
      },
    ],
  },
  {
    id: 'untrained-encoder',
    name: { zh: '编码器没有训练', en: 'an untrained encoder' },
    changes: [{ file: 'encoder.ts', from: 'const steps = 800;', to: 'const steps = 0;' }],
  },
];
