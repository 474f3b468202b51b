/** Names of links and distributions, and the sentence on equivalent copies. */
import { translate } from '@docusaurus/Translate';
import { grouped, superscript } from '../../../components/Wording';
import { units, type HiddenLink, type Response } from './glm';

/** The inverse link as a reader chooses it, and the distribution of a response. */
export function nameOf(choice: HiddenLink | Response): { link: string; family: string } {
  switch (choice) {
    case 'tanh':
      return { link: 'tanh', family: '' };
    case 'sigmoid':
      return { link: 'sigmoid σ', family: '' };
    case 'relu':
      return { link: 'ReLU', family: '' };
    case 'identity':
      return { link: translate({ id: 'recursiveGlm.identity', message: '恒等' }), family: '' };
    case 'bernoulli':
      return {
        link: translate({ id: 'recursiveGlm.bernoulliLink', message: 'σ（伯努利）' }),
        family: translate({ id: 'recursiveGlm.bernoulli', message: '伯努利' }),
      };
    case 'gaussian':
      return {
        link: translate({ id: 'recursiveGlm.gaussianLink', message: '恒等（高斯）' }),
        family: translate({ id: 'recursiveGlm.gaussian', message: '高斯' }),
      };
    case 'poisson':
      return {
        link: translate({ id: 'recursiveGlm.poissonLink', message: 'exp（泊松）' }),
        family: translate({ id: 'recursiveGlm.poisson', message: '泊松' }),
      };
  }
}

/** How many parameter settings give the same function, and why. */
export function copiesText(hidden: readonly HiddenLink[], copies: number): string {
  if (hidden.length === 0) {
    return translate({
      id: 'recursiveGlm.single',
      message: '没有隐层，就是一个 GLM：没有等价的副本；用典范连接时对数似然是凹的。',
    });
  }
  if (hidden.includes('identity')) {
    return translate({
      id: 'recursiveGlm.anyMatrix',
      message: '等价的副本有无穷多个：恒等的那层两边可以乘任何可逆矩阵和它的逆，那层等于没有。',
    });
  }
  if (hidden.includes('relu')) {
    return translate({
      id: 'recursiveGlm.anyScale',
      message:
        '等价的副本有无穷多个：单元换次序之外，ReLU 的输入权重乘任何正数、输出权重除以它，函数不变。',
    });
  }
  return translate(
    {
      id: 'recursiveGlm.copies',
      message:
        '单元换次序、变符号，函数不变。每层 {units} 个单元，{units}! × 2{power}；{layers} 个隐层相乘，等价的副本至少 {copies} 个。',
    },
    {
      units,
      power: superscript(units),
      layers: hidden.length,
      copies: grouped(String(copies)),
    },
  );
}
