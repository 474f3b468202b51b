/** Texts for every name that equal-weights-stay-equal uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const raised = '⁰¹²³⁴⁵⁶';

const noises = Object.fromEntries(
  [2, 3, 4, 5, 6].flatMap((exponent): [string, Localized][] => [
    [
      `noise${exponent}`,
      {
        zh: `相等，加噪声 10⁻${raised[exponent]}`,
        en: `Equal, with noise of 10⁻${raised[exponent]}`,
      },
    ],
    [
      `breakAt${exponent}`,
      {
        zh: `噪声 10⁻${raised[exponent]}：几步之后分开`,
        en: `Noise of 10⁻${raised[exponent]}: steps to part`,
      },
    ],
  ]),
);

const zeros = Object.fromEntries(
  ['tanh', 'relu', 'sigmoid'].flatMap((name): [string, Localized][] => [
    [
      `${name}Moved`,
      { zh: `全零，${name}：隐单元参数的范数`, en: `All zero, ${name}: norm of hidden parameters` },
    ],
    [
      `${name}Spread`,
      { zh: `全零，${name}：隐单元之间的差`, en: `All zero, ${name}: hidden units differ by` },
    ],
    [`${name}Bias`, { zh: `全零，${name}：输出偏置`, en: `All zero, ${name}: output bias` }],
  ]),
);

export const labels: Experiment['labels'] = {
  // Parameters
  units: { zh: '隐单元', en: 'Hidden units' },
  // Charts and their fields
  losses: {
    zh: '损失',
    en: 'Loss',
    see: {
      zh: '“全部相等”的早早走平。加了噪声的先与它重合，噪声越小离开越晚。',
      en: 'Equal weights go flat early. Those with noise lie on that line at first; the less noise, the later they leave.',
    },
  },
  spreads: {
    zh: '隐单元之间的差',
    en: 'How far hidden units differ',
    see: {
      zh: '纵轴是对数。中间一段是几条平行的直线：差别按指数增长，起点每低十倍，就晚同样多步。全部相等的差恒为 0，画不出来。',
      en: 'The vertical axis is logarithmic. In the middle run parallel lines: differences grow exponentially, each tenth of the noise later by the same number of steps. Equal weights differ by 0 and cannot be drawn.',
    },
  },
  start: { zh: '起点', en: 'Start' },
  spread: { zh: '隐单元之间的差', en: 'Difference of hidden units' },
  equal: { zh: '全部相等', en: 'All equal' },
  random: { zh: '随机', en: 'Random' },
  ...noises,
  ...zeros,
  // Metrics
  equalLoss: { zh: '全部相等：最后的损失', en: 'All equal: loss at the end' },
  equalSpread: { zh: '全部相等：隐单元之间的差', en: 'All equal: hidden units differ by' },
  oneUnitGap: {
    zh: '与一个单元的网络，输出之差的范数',
    en: 'Distance from the outputs of a one-unit net',
  },
  delayLeast: { zh: '噪声小十倍，最少晚几步', en: 'A tenth of the noise: least delay, steps' },
  delayGreatest: {
    zh: '噪声小十倍，最多晚几步',
    en: 'A tenth of the noise: greatest delay, steps',
  },
  delayRatio: { zh: '最少与最多之比', en: 'Least over greatest delay' },
  randomLoss: { zh: '随机起点：最后的损失', en: 'Random start: loss at the end' },
  dropoutSpread: {
    zh: '相等的起点加 Dropout：隐单元之间的差',
    en: 'Equal start with dropout: hidden units differ by',
  },
};
