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
  [
    `selu${input}First`,
    { zh: `SELU，${zh}：首层方差`, en: `SELU, ${en}: variance after one layer` },
  ],
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
    see: {
      zh: '圆点是输入，线是它逐层走的路：无论从哪里出发，十来层后都到 (0, 1) 附近，再也不走远。',
      en: 'Each dot is an input, each line its way through the layers: wherever it starts, after some ten layers it is near (0, 1), and stays.',
    },
  },
  input: { zh: '输入', en: 'Input' },
  mean: { zh: '均值', en: 'Mean' },
  variance: { zh: '方差', en: 'Variance' },
  logVariance: { zh: '方差的 log₁₀', en: 'log₁₀ of the variance' },
  variances: {
    zh: '各层激活值的方差，输入 N(0, 1)',
    en: 'Variance of the activations, from N(0, 1)',
    see: {
      zh: '0 就是方差 1：SELU 贴着它，ReLU 配 He 初始化也离得不远；ReLU 配 LeCun 初始化直线下坠，tanh 落得慢些。',
      en: 'At 0 the variance is 1: SELU keeps to it, ReLU with He’s start stays near. With LeCun’s it falls in a straight line; tanh falls more slowly.',
    },
  },
  means: {
    zh: '各层激活值的均值，输入 N(0, 1)',
    en: 'Mean of the activations, from N(0, 1)',
    see: {
      zh: 'SELU 和 tanh 的均值贴着 0；ReLU 配 He 初始化一直偏正，配 LeCun 初始化回到 0，却是因为信号自己快没了。',
      en: 'SELU and tanh keep the mean at 0. ReLU with He’s start stays well above; with LeCun’s it comes down to 0, but only as the signal dies.',
    },
  },
};
