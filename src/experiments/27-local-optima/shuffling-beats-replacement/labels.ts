/** Texts for every name that shuffling-beats-replacement uses. */
import type { Experiment } from '../../experiment';

const orders = {
  drawn: { zh: '有放回', en: 'With replacement' },
  reshuffled: { zh: '每轮重洗', en: 'Reshuffled' },
  oneOrder: { zh: '只洗一次', en: 'One order' },
};

export const labels: Experiment['labels'] = {
  // Parameters
  samples: { zh: '样本数 n', en: 'Samples n' },
  noise: { zh: '输出的噪声', en: 'Noise of the outputs' },
  epochs: { zh: '轮数', en: 'Epochs' },
  // Charts and their fields
  floors: {
    zh: '轮末高出最小值多少',
    en: 'Above the least loss, at the ends of epochs',
    see: {
      zh: '两轴都是对数，斜率就是学习率的幂次：有放回最平，只洗一次更陡，每轮重洗最陡。',
      en: 'Both axes are logarithmic, slopes are powers of the rate: with replacement is flattest, one order steeper, reshuffling steepest.',
    },
  },
  within: {
    zh: '一轮之内，η = 0.02',
    en: 'Within an epoch, η = 0.02',
    see: {
      zh: '有放回的处处一样高。每轮重洗的在轮中隆起，轮末落到最低：样本用齐了，噪声才抵消。',
      en: 'With replacement it is level. Reshuffled, it bulges in mid-epoch and is lowest at the end: noise cancels once every sample has been used.',
    },
  },
  rate: { zh: '学习率 η', en: 'Learning rate η' },
  excess: { zh: '高出最小值', en: 'Above the least loss' },
  order: { zh: '次序', en: 'Order' },
  position: { zh: '一轮里的第几步', en: 'Step of the epoch' },
  ...orders,
  // Metrics
  ...Object.fromEntries(
    Object.entries(orders).flatMap(([order, { zh, en }]) => [
      [`${order}At1`, { zh: `${zh}：轮末，η = 0.02`, en: `${en}: end of epoch, η = 0.02` }],
      [`${order}At2`, { zh: `${zh}：轮末，η = 0.01`, en: `${en}: end of epoch, η = 0.01` }],
      [
        `${order}Halved`,
        { zh: `${zh}：η 减半，降为几分之一`, en: `${en}: factor by which half of η lowers it` },
      ],
      [`${order}Middle`, { zh: `${zh}：轮中，η = 0.02`, en: `${en}: mid-epoch, η = 0.02` }],
      [`${order}MiddleOverEnd`, { zh: `${zh}：轮中 ÷ 轮末`, en: `${en}: mid-epoch ÷ end` }],
      [`${order}Missed`, { zh: `${zh}：一轮里没用到的样本`, en: `${en}: samples an epoch misses` }],
    ]),
  ),
};
