/** What takes the causes of collinear-features away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'independent-features',
    name: { zh: '两个特征不相关', en: 'features that are not correlated' },
    changes: [{ file: 'main.ts', from: 'rho * x1 + own', to: 'rng.normal()' }],
  },
  {
    id: 'tested-off-the-line',
    name: { zh: '新样本的两个特征符号相反', en: 'new samples whose features have opposite signs' },
    changes: [
      { file: 'main.ts', from: 'drawRow(rho));\n    return', to: 'drawRow(-1));\n    return' },
    ],
  },
  {
    id: 'errors-of-one-alone',
    name: { zh: '标准误只看对角线', en: 'standard errors from the diagonal alone' },
    changes: [
      {
        file: 'logistic.ts',
        from: 'Math.sqrt(row[j])',
        to: 'Math.sqrt(0 * row[j] + 1 / hessian[j][j])',
      },
    ],
  },
  {
    id: 'no-penalty',
    name: { zh: '不加惩罚', en: 'without the penalty' },
    changes: [{ file: 'main.ts', from: 'fit(x, y, penalty)', to: 'fit(x, y, 0 * penalty)' }],
  },
  {
    id: 'same-penalty-for-one',
    name: { zh: '一份也罚 λ', en: 'λ for the single copy, too' },
    changes: [{ file: 'main.ts', from: '20 / 100', to: '20' }],
  },
];
