/** What takes the causes of explosion-detector away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'rate-does-not-grow',
    name: { zh: '学习率不变大', en: 'a learning rate that does not grow' },
    changes: [{ file: 'training.ts', from: ' * rateGrowth ** step', to: '' }],
  },
  {
    id: 'fed-the-loss',
    name: { zh: '探测器看的是损失', en: 'a detector that is fed the loss' },
    changes: [{ file: 'main.ts', from: '(run) => run.gradientNorms', to: '(run) => run.losses' }],
  },
  {
    id: 'alarm-above-the-usual',
    name: { zh: '超过平常就报警', en: 'an alarm at anything above the usual' },
    changes: [{ file: 'detector.ts', from: 'factor * usual(recent)', to: 'usual(recent)' }],
  },
  {
    id: 'starts-exploding',
    name: { zh: '起点的谱半径是 1.2', en: 'a start at spectral radius 1.2' },
    changes: [
      { file: 'training.ts', from: 'makeNetwork(1, length)', to: 'makeNetwork(1.2, length)' },
    ],
  },
  {
    id: 'alarm-without-acting',
    name: { zh: '报警而不出手', en: 'an alarm that nobody acts on' },
    changes: [{ file: 'training.ts', from: 'guarded && alarm', to: 'false' }],
  },
];
