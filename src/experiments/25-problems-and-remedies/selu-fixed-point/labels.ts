/** Texts for every name that selu-fixed-point uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const networks: Readonly<Record<string, Localized>> = {
  selu: { zh: 'SELU', en: 'SELU' },
  reluLeCun: { zh: 'ReLU，LeCun 初始化', en: 'ReLU, LeCun initialisation' },
  reluHe: { zh: 'ReLU，He 初始化', en: 'ReLU, He initialisation' },
  tanh: { zh: 'tanh', en: 'tanh' },
};
const inputs: Readonly<Record<string, Localized>> = {
  Standard: { zh: '输入 N(0, 1)', en: 'Input N(0, 1)' },
  Wide: { zh: '输入 N(0.5, 1.5²)', en: 'Input N(0.5, 1.5²)' },
  Narrow: { zh: '输入 N(−0.3, 0.5²)', en: 'Input N(−0.3, 0.5²)' },
  Own: { zh: '你设的输入', en: 'Your input' },
};

const metrics = Object.entries(inputs).flatMap(([input, { zh, en }]): [string, Localized][] => [
  [`selu${input}Mean`, { zh: `SELU，${zh}：末层均值`, en: `SELU, ${en}: final mean` }],
  [`selu${input}Variance`, { zh: `SELU，${zh}：末层方差`, en: `SELU, ${en}: final variance` }],
]);
const others = Object.entries(networks).map(([network, { zh, en }]): [string, Localized] => [
  `${network}LogVariance`,
  { zh: `${zh}：末层方差的 log₁₀`, en: `${en}: log₁₀ of the final variance` },
]);

export const labels: Experiment['labels'] = {
  ...networks,
  ...inputs,
  ...Object.fromEntries([...metrics, ...others]),
  // Parameters
  width: { zh: '每层单元数', en: 'Units a layer' },
  inputMean: { zh: '你设的输入：均值', en: 'Your input: mean' },
  inputDeviation: { zh: '你设的输入：标准差', en: 'Your input: standard deviation' },
  seluVariance: {
    zh: 'SELU 的权重方差 × 输入个数（LeCun 为 1）',
    en: 'SELU’s weight variance × inputs (LeCun: 1)',
  },
  // Charts and their fields
  approach: {
    zh: 'SELU：均值与方差逐层走向 (0, 1)',
    en: 'SELU: mean and variance on their way to (0, 1)',
  },
  input: { zh: '输入', en: 'Input' },
  mean: { zh: '均值', en: 'Mean' },
  variance: { zh: '方差', en: 'Variance' },
  logVariance: { zh: '方差的 log₁₀', en: 'log₁₀ of the variance' },
  variances: {
    zh: '各层激活值的方差，输入 N(0, 1)',
    en: 'Variance of the activations, from N(0, 1)',
  },
  means: { zh: '各层激活值的均值，输入 N(0, 1)', en: 'Mean of the activations, from N(0, 1)' },
};
