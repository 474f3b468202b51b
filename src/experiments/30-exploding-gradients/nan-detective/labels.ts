/** Texts for every name that nan-detective uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const programs: Record<string, Localized> = {
  explosion: { zh: '爆炸', en: 'Explosion' },
  rate: { zh: '学习率太大', en: 'Rate too large' },
  data: { zh: '坏数据', en: 'Bad data' },
  log: { zh: 'log 0', en: 'log 0' },
  root: { zh: '√ 在 0 处', en: '√ at 0' },
};
const sizes: Record<string, Localized> = {
  first: { zh: '第一步的范数', en: 'Norm at the first step' },
  greatest: { zh: '出事之前最大的范数', en: 'Greatest norm before the break' },
  last: { zh: '出事前一步的范数', en: 'Norm one step before the break' },
};

const metrics = Object.entries(programs).flatMap(([program, name]) =>
  Object.entries(sizes).map(([key, what]): [string, Localized] => [
    `${program}-${key}`,
    { zh: `${name.zh}：${what.zh}`, en: `${name.en}: ${what.en.toLowerCase()}` },
  ]),
);

export const labels: Experiment['labels'] = {
  ...programs,
  ...sizes,
  ...Object.fromEntries(metrics),
  // Parameters
  limit: { zh: '多大的范数算离谱', en: 'A norm is absurd from' },
  trials: { zh: '每个程序训练几次', en: 'Runs of each program' },
  // Charts, tables and their fields
  norms: {
    zh: '出事之前的梯度范数（虚线为离谱的界线）',
    en: 'Gradient norms before the break (dashed: the line for absurd)',
    see: {
      zh: '看每条线怎样断：一条起点就在虚线之上，一条冲过虚线才断，三条一路平常，突然断掉。修好的都走到了头。',
      en: 'See how each line ends: one begins above the dashes, one breaks through them, three look ordinary, then break off. Repaired, all reach the end.',
    },
  },
  program: { zh: '程序', en: 'Program' },
  version: { zh: '版本', en: 'Version' },
  broken: { zh: '照原样', en: 'As it is' },
  repaired: { zh: '修好之后', en: 'Repaired' },
  verdicts: { zh: '五个程序，各自最大的值', en: 'The five programs, the largest of their runs' },
  named: { zh: '判对的次数', en: 'Named rightly' },
  // Metrics
  scenes: { zh: '出事的次数', en: 'Runs that broke' },
  right: { zh: '判对的次数', en: 'Runs named rightly' },
  rightShare: { zh: '判对的占比', en: 'Share named rightly' },
  quiet: {
    zh: '坏数据、log 0、√ 在 0 处：出事之前最大的范数',
    en: 'Bad data, log 0, √ at 0: greatest norm before the break',
  },
  repairedBroken: { zh: '修好之后仍出事的次数', en: 'Repaired runs that broke' },
};
