/** Texts for every name that post-ln-needs-warm-up uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  pre: { zh: 'pre-LN', en: 'Pre-LN' },
  post: { zh: 'post-LN', en: 'Post-LN' },
  postWarm: { zh: 'post-LN＋预热', en: 'Post-LN with warm-up' },
  preFast: { zh: 'pre-LN，学习率 1.5 倍', en: 'Pre-LN, 1.5 times the rate' },
  postFast: { zh: 'post-LN，学习率 1.5 倍', en: 'Post-LN, 1.5 times the rate' },
  // Parameters
  blocks: { zh: '块数', en: 'Blocks' },
  rate: { zh: '学习率', en: 'Learning rate' },
  warmUp: { zh: '预热步数', en: 'Steps of warm-up' },
  // Charts, tables and their fields
  losses: {
    zh: '训练损失',
    en: 'Training loss',
    see: {
      zh: '三条线从同一批权重和数据出发。没有预热的 post-LN 停在瞎猜的高度；慢慢升学习率的那条降了下来。',
      en: 'All three start from the same weights and data. Post-LN without warm-up stays at the level of chance; with a rate that rises slowly it comes down.',
    },
  },
  gradients: {
    zh: '训练前各块的梯度',
    en: 'Gradient of each block before training',
    see: {
      zh: '从左到右是从输入到输出。两条线差得不多，不到一个数量级。',
      en: 'Left to right is input to output. The two are not far apart, by less than an order of magnitude.',
    },
  },
  block: { zh: '块', en: 'Block' },
  join: { zh: 'LN 的位置', en: 'Place of LN' },
  results: { zh: '训练之后', en: 'After training' },
  right: { zh: '字母正确率', en: 'Letters right' },
  preRatio: { zh: 'pre-LN：末块与首块的梯度之比', en: 'Pre-LN: gradient of last block over first' },
  postRatio: {
    zh: 'post-LN：末块与首块的梯度之比',
    en: 'Post-LN: gradient of last block over first',
  },
  preRight: { zh: 'pre-LN：字母正确率', en: 'Pre-LN: letters right' },
  postRight: { zh: 'post-LN：字母正确率', en: 'Post-LN: letters right' },
  preFastRight: {
    zh: 'pre-LN，学习率 1.5 倍：字母正确率',
    en: 'Pre-LN, 1.5 times the rate: letters right',
  },
  postFastRight: {
    zh: 'post-LN，学习率 1.5 倍：字母正确率',
    en: 'Post-LN, 1.5 times the rate: letters right',
  },
  postWarmRight: { zh: 'post-LN＋预热：字母正确率', en: 'Post-LN with warm-up: letters right' },
};
