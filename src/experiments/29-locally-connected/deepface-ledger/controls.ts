/** What takes the causes of the two sums of deepface-ledger away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'weights-are-shared',
    name: { zh: '局部连接层也共享权重', en: 'locally connected layers that share, too' },
    changes: [
      {
        file: 'count.ts',
        from: "kind === 'local' ? places * sets : sets",
        to: 'sets',
      },
    ],
  },
  {
    id: 'one-output-for-each-kernel',
    name: { zh: '每个卷积核只用在一处', en: 'kernels that are used at one place only' },
    changes: [
      {
        file: 'count.ts',
        from: "kind === 'pool' ? 0 : places * maps * window",
        to: "kind === 'pool' ? 0 : maps * window",
      },
    ],
  },
];
