/** Texts for every name that overfit-one-batch uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const bugs: Record<string, Localized> = {
  healthy: { zh: '健康', en: 'Healthy' },
  frozen: { zh: '参数没交给优化器', en: 'Parameters not passed on' },
  climbing: { zh: '符号反了', en: 'Wrong sign' },
  softmaxTwice: { zh: 'softmax 做了两次', en: 'Softmax twice' },
  shuffledEachStep: { zh: '标签每步重新打乱', en: 'Labels reshuffled' },
  shuffledOnce: { zh: '标签错了但固定', en: 'Labels wrong but fixed' },
  keptGradients: { zh: '忘了清零梯度', en: 'Gradients not zeroed' },
  hugeInputs: { zh: '输入没有归一化', en: 'Inputs not normalised' },
};
const sizes: Record<string, Localized> = {
  start: { zh: '起点的损失', en: 'Loss at the start' },
  end: { zh: '最后 20 步的平均损失', en: 'Mean loss of the last 20 steps' },
  highest: { zh: '最高的损失', en: 'Highest loss' },
};

const metrics = Object.entries(bugs).flatMap(([bug, name]) =>
  Object.entries(sizes).map(([key, what]): [string, Localized] => [
    `${bug}-${key}`,
    { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en.toLowerCase()}` },
  ]),
);

export const labels: Experiment['labels'] = {
  ...bugs,
  ...sizes,
  ...Object.fromEntries(metrics),
  // Parameters
  samples: { zh: '一批的样本数', en: 'Samples in the batch' },
  // Charts, tables and their fields
  loss: {
    zh: '损失（虚线为 ln 4）',
    en: 'Loss (dashed: ln 4)',
    see: {
      zh: '两格是两种结局。背下来的三条里有两条带着错误；其余的贴着虚线、停在半路，或直冲上去。',
      en: 'Two panels, two outcomes. Of those that memorise, two carry a mistake; the rest stay at the dashes, stop half way or shoot up.',
    },
  },
  bug: { zh: '错在哪里', en: 'Mistake' },
  outcome: { zh: '结局', en: 'Outcome' },
  memorised: { zh: '背下来了', en: 'Memorised' },
  stuck: { zh: '没背下来', en: 'Not memorised' },
  summary: { zh: '八次训练', en: 'Eight runs' },
  // Metrics
  'frozen-change': {
    zh: '参数没交给优化器：损失变了多少',
    en: 'Parameters not passed on: change of the loss',
  },
};
