/** Texts for every name that perceptron-mistake-bound uses. */
import type { Experiment } from '../../experiment';

const margins = [0.05, 0.1, 0.2, 0.4];

const marginLabels = Object.fromEntries(
  margins.flatMap((margin) => [
    [`margin${margin}`, { zh: `间隔 ${margin}`, en: `margin ${margin}` }],
    [
      `meanMistakesAt${margin}`,
      { zh: `间隔 ${margin}：平均犯错数`, en: `Margin ${margin}: mistakes on average` },
    ],
  ]),
);

export const labels: Experiment['labels'] = {
  ...marginLabels,
  // Parameters
  margin: { zh: '间隔', en: 'Margin' },
  count: { zh: '样本数', en: 'Number of samples' },
  order: { zh: '先学哪个错点', en: 'Which wrong point comes next' },
  inTurn: { zh: '轮流', en: 'in turn' },
  adversary: { zh: '对手挑：教得最少的', en: 'an adversary’s choice' },
  frame: { zh: '每次更新停留（毫秒）', en: 'Pause after an update (ms)' },
  // Charts, tables and their fields
  picture: {
    zh: '直线怎样被错误推到位',
    en: 'How mistakes push the line into place',
    see: {
      zh: '两条线夹着一个小角，角里没有点：全判对了就不再更新，不必与真正的分界线重合。',
      en: 'The two borders enclose a small angle, and no point is in it: once all are right, nothing moves the line any further.',
    },
  },
  x1: { zh: '输入 x₁', en: 'Input x₁' },
  x2: { zh: '输入 x₂', en: 'Input x₂' },
  part: { zh: '图例', en: 'Part' },
  learned: { zh: '学到的分界线', en: 'border learned' },
  truth: { zh: '真正的分界线', en: 'true border' },
  plus: { zh: '标签 +1', en: 'label +1' },
  minus: { zh: '标签 −1', en: 'label −1' },
  wrong: { zh: '此刻判错', en: 'wrong at present' },
  mistakesAndBound: {
    zh: '犯错数与上界',
    en: 'Mistakes and their bound',
    see: {
      zh: '没有一个点高过直线。随机数据离它很远；互相垂直的样本恰好在线上，上界不能再小。',
      en: 'No dot is above the line. Random data are far below; orthonormal samples lie on it, so the bound cannot be lowered.',
    },
  },
  bound: { zh: '上界 (R / γ)²', en: 'Bound (R / γ)²' },
  mistakes: { zh: '犯错数', en: 'Mistakes' },
  limit: { zh: '犯错数 = 上界', en: 'mistakes = bound' },
  orthogonal: { zh: '互相垂直的单位向量', en: 'orthonormal samples' },
  summary: { zh: '每种间隔 20 份数据', en: '20 data sets for each margin' },
  meanMistakes: { zh: '平均犯错', en: 'Mistakes on average' },
  mostMistakes: { zh: '最多犯错', en: 'Mistakes at most' },
  // Metrics
  greatestShare: {
    zh: '犯错数与上界之比（最大）',
    en: 'Greatest ratio of mistakes to bound',
  },
  tightShare: {
    zh: '256 个垂直的单位向量：犯错数与上界之比',
    en: '256 orthonormal samples: ratio of mistakes to bound',
  },
};
