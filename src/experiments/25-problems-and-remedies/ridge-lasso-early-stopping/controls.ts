/** What takes the causes of ridge-lasso-early-stopping away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'half-of-the-weights-penalized',
    name: { zh: '只罚一半的权重', en: 'a penalty on half of the weights only' },
    changes: [{ file: 'solvers.ts', from: 'entry + lambda', to: 'entry + (j < 10 ? lambda : 0)' }],
  },
  {
    id: 'descent-from-one',
    name: { zh: '早停不从 0 出发', en: 'early stopping that does not start at 0' },
    changes: [
      { file: 'solvers.ts', from: 'let w = b.map(() => 0);', to: 'let w = b.map(() => 1);' },
    ],
  },
  {
    id: 'penalty-not-matched',
    name: { zh: 'λ 是 1/(ηt) 的十倍', en: 'λ ten times 1/(ηt)' },
    changes: [{ file: 'main.ts', from: '1 / (rate * stopAfter)', to: '10 / (rate * stopAfter)' }],
  },
  {
    id: 'shrink-in-proportion',
    name: { zh: '不用阈值，按比例缩小', en: 'shrinking in proportion, without a threshold' },
    changes: [
      {
        file: 'solvers.ts',
        from: 'Math.max(Math.abs(x) - threshold, 0)',
        to: 'Math.abs(x) / (1 + threshold)',
      },
    ],
  },
  {
    id: 'ridge-with-l1',
    name: { zh: '岭的惩罚换成 L1', en: 'L1 in place of ridge’s penalty' },
    changes: [{ file: 'solvers.ts', from: 'return solve(added, b);', to: 'return lasso(lambda);' }],
  },
  {
    id: 'subgradient-with-threshold',
    name: { zh: '次梯度下降改用软阈值', en: 'a soft threshold in subgradient descent' },
    changes: [
      {
        file: 'solvers.ts',
        from: 'return weight - rate * (slope[j] + pull);',
        to: 'return pull === 0 ? 0 : soft(weight - rate * slope[j], rate * lambda);',
      },
    ],
  },
  {
    id: 'all-features-matter',
    name: { zh: '二十个特征都有用', en: 'all twenty features matter' },
    changes: [{ file: 'regression.ts', from: 'j < relevant', to: 'j < 20' }],
  },
];
