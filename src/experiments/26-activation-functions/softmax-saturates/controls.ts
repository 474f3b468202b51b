/** What takes the causes of softmax-saturates away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'diagonal-only',
    name: {
      zh: '只留对角线，忘了分母也依赖每个 logit',
      en: 'the diagonal alone, as if the sum did not change',
    },
    changes: [
      {
        file: 'softmax.ts',
        from: 'pi * (Number(i === j) - pj)',
        to: 'i === j ? pi * (1 - pi) : 0',
      },
    ],
  },
  {
    id: 'logits-scaled-back',
    name: { zh: '先把 logits 除以标准差', en: 'logits divided by their standard deviation first' },
    changes: [{ file: 'main.ts', from: '() => scale * rng.normal()', to: '() => rng.normal()' }],
  },
  {
    id: 'right-guesses',
    name: { zh: '正确的类换成概率最大的', en: 'the true class is the likeliest' },
    changes: [{ file: 'gradients.ts', from: 'Math.min(...p)', to: 'Math.max(...p)' }],
  },
  {
    id: 'two-classes',
    name: { zh: '只有两类', en: 'only two classes' },
    changes: [{ file: 'main.ts', from: 'length: classes', to: 'length: 2' }],
  },
];
