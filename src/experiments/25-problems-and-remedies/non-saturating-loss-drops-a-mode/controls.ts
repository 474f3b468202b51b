/** What takes the causes of non-saturating-loss-drops-a-mode away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'moving-discriminator',
    name: { zh: '判别器跟着生成器动', en: 'a discriminator that moves with the generator' },
    changes: [{ file: 'main.ts', from: 'loss(frozen(x))', to: 'loss(logit(data, g)(x))' }],
  },
  {
    id: 'without-js',
    name: { zh: '只留 KL，不减 2 JS', en: 'KL alone, without − 2 JS' },
    changes: [
      { file: 'main.ts', from: 'klFrom(g, real) - 2 * js(g, real)', to: 'klFrom(g, real)' },
    ],
  },
  {
    id: 'half-as-sure',
    name: { zh: '判别器的 logit 减半', en: 'a discriminator with half the logit' },
    changes: [
      {
        file: 'main.ts',
        from: 'Math.log(data(x)) - Math.log(density(x, g))',
        to: '0.5 * Math.log(data(x) / density(x, g))',
      },
    ],
  },
  {
    id: 'losses-swapped',
    name: { zh: '两种损失对调', en: 'the two losses exchanged' },
    changes: [
      {
        file: 'main.ts',
        from: `Math.log1p(Math.exp(-a)),`,
        to: `-Math.log1p(Math.exp(a)),`,
      },
      {
        file: 'main.ts',
        from: `minimax: (a: number) => -Math.log1p(Math.exp(a)),`,
        to: `minimax: (a: number) => Math.log1p(Math.exp(-a)),`,
      },
    ],
  },
  {
    id: 'no-wide-start',
    name: { zh: '两次都从窄处出发', en: 'a narrow start both times' },
    changes: [{ file: 'main.ts', from: 'Wide: 3 }', to: 'Wide: start }' }],
  },
];
