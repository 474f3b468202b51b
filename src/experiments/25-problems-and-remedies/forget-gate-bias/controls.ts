/** What takes the causes of forget-gate-bias away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'matrices-not-orthogonal',
    name: { zh: '循环矩阵未正交化', en: 'recurrent matrices that are not orthogonal' },
    changes: [
      {
        file: 'weights.ts',
        from: 'const rows = randomOrthogonal(units, units, rng);',
        to: `const gaussian = () => rng.normal(0, 1 / Math.sqrt(units));
  const rows = Array.from({ length: units }, () =>
    Array.from({ length: units }, gaussian),
  );`,
      },
    ],
  },
  {
    id: 'without-recurrent-paths',
    name: {
      zh: '梯度不经过循环矩阵',
      en: 'no gradient through the recurrent matrices',
    },
    changes: [
      {
        file: 'weights.ts',
        from: 'h.tangent.matMul(recurrent)',
        to: 'h.tangent.mul(0)',
      },
    ],
  },
  {
    id: 'without-tanh',
    name: { zh: 'tanh RNN 去掉 tanh', en: 'a tanh RNN without its tanh' },
    changes: [{ file: 'main.ts', from: 'rnn(settings, tanh)', to: 'rnn(settings, (sum) => sum)' }],
  },
  {
    id: 'without-gate-bias',
    name: { zh: '门不加偏置', en: 'gates without a bias' },
    changes: [
      {
        file: 'weights.ts',
        from: 'rng.normal(bias, inputScale)',
        to: 'rng.normal(0, inputScale)',
      },
    ],
  },
];
