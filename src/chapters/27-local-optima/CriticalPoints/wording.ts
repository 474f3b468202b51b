/** What is said of a critical point, in both languages. */
import type { Kind, Truth } from '@site/src/chapters/27-local-optima/critical-points';
import type { Localized } from '@site/src/data/language';

export const kinds: Readonly<Record<Kind, Localized>> = {
  minimum: { zh: '极小', en: 'minimum' },
  maximum: { zh: '极大', en: 'maximum' },
  saddle: { zh: '鞍点', en: 'saddle' },
  undecided: { zh: '判断不了', en: 'undecided' },
};

const truths: Readonly<Record<Truth, Localized>> = {
  minimum: { zh: '极小', en: 'minimum' },
  maximum: { zh: '极大', en: 'maximum' },
  saddle: { zh: '不是极值', en: 'no extremum' },
  valley: { zh: '极小，不严格', en: 'minimum, not strict' },
  slope: { zh: '不是极值', en: 'no extremum' },
};

/** What holds at a point; a saddle is called so where second order decides it. */
export function truthOf(truth: Truth, kind: Kind): Localized {
  return kind === 'saddle' ? kinds.saddle : truths[truth];
}

export const words = {
  choose: { zh: '选一个函数', en: 'Choose a function' },
  formula: { zh: '函数', en: 'Function' },
  gradient: { zh: '梯度', en: 'Gradient' },
  derivative: { zh: '一阶导数', en: 'First derivative' },
  hessian: { zh: '海森矩阵', en: 'Hessian' },
  second: { zh: '二阶导数', en: 'Second derivative' },
  eigenvalues: { zh: '特征值', en: 'Eigenvalues' },
  says: { zh: '二阶判断', en: 'Second order' },
  truth: { zh: '实际', en: 'In truth' },
  place: { zh: '临界点', en: 'Point' },
  lowest: { zh: '（最低）', en: ' (lowest)' },
} satisfies Readonly<Record<string, Localized>>;

/** `3 minima, 3 maxima` of a curve that has several critical points. */
export function countsOf(truths: readonly Truth[]): Localized {
  const minima = truths.filter((truth) => truth === 'minimum').length;
  const maxima = truths.filter((truth) => truth === 'maximum').length;
  return { zh: `${minima} 个极小，${maxima} 个极大`, en: `${minima} minima, ${maxima} maxima` };
}
