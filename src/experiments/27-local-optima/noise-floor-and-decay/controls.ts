/** What takes the causes of noise-floor-and-decay away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'exact-gradients',
    name: { zh: '梯度没有抽样噪声', en: 'gradients without sampling noise' },
    changes: [
      {
        file: 'stream.ts',
        from: 'gradient.forEach((g, i) => (error[i] -= rate * g));',
        to: 'gradient.forEach((_, i) => (error[i] -= rate * error[i]));',
      },
    ],
  },
  {
    id: 'ten-times-the-steps',
    name: { zh: '步数加到十倍', en: 'ten times the steps' },
    changes: [{ file: 'main.ts', from: 'sixRuns(300,', to: 'sixRuns(3000,' }],
  },
  {
    id: 'batch-halved-as-well',
    name: { zh: '批量也减半', en: 'half the batch as well' },
    changes: [
      {
        file: 'main.ts',
        from: "plan: 'half', eta: 0.05, size: batch",
        to: "plan: 'half', eta: 0.05, size: batch / 2",
      },
    ],
  },
  {
    id: 'rate-halved-alone',
    name: { zh: '只有学习率减半', en: 'half the rate alone' },
    changes: [{ file: 'main.ts', from: 'size: batch / 2', to: 'size: batch' }],
  },
  {
    id: 'cosine-stays-up',
    name: { zh: '余弦不往下走', en: 'a cosine that stays up' },
    changes: [
      { file: 'schedules.ts', from: 'cosine(step, total),', to: 'cosine(0 * step, total),' },
    ],
  },
  {
    id: 'one-over-t-stays-up',
    name: { zh: '1/t 不往下走', en: '1/t that stays up' },
    changes: [{ file: 'schedules.ts', from: '(peak * step) / 2', to: '(0 * peak * step) / 2' }],
  },
  {
    id: 'start-at-the-solution',
    name: { zh: '从解出发', en: 'a start at the solution' },
    changes: [
      { file: 'stream.ts', from: 'const error = draw();', to: 'const error = draw().fill(0);' },
    ],
  },
];
