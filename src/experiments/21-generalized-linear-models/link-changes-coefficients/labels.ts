/** Texts for every name that link-changes-coefficients uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

type Entry = [name: string, text: Localized];

const links = {
  logit: { zh: 'logit', en: 'Logit' },
  probit: { zh: 'probit', en: 'Probit' },
  cloglog: { zh: 'cloglog', en: 'Cloglog' },
};
const variables = {
  intercept: { zh: '截距', en: 'Intercept' },
  gpa: { zh: '绩点 GPA', en: 'GPA' },
  tuce: { zh: '测验 TUCE', en: 'TUCE' },
  psi: { zh: '新教法 PSI', en: 'PSI' },
};

const ofLinks = Object.fromEntries(
  Object.entries(links).flatMap<Entry>(([link, { zh, en }]) => [
    ...Object.entries(variables).map<Entry>(([name, text]) => [
      `${link}-${name}`,
      { zh: `${zh} 的系数：${text.zh}`, en: `${en}: coefficient of ${text.en}` },
    ]),
    [`${link}-iterations`, { zh: `${zh}：评分法的步数`, en: `${en}: steps of scoring` }],
    [`${link}-logLikelihood`, { zh: `${zh}：对数似然`, en: `${en}: log likelihood` }],
    [
      `${link}-effect`,
      {
        zh: `${zh}：概率对绩点的导数，按学生平均`,
        en: `${en}: derivative of the probability with respect to GPA, averaged`,
      },
    ],
    [
      `${link}-swapped`,
      {
        zh: `${zh}：改为预测“没有进步”时的对数似然`,
        en: `${en}: log likelihood when no improvement is predicted`,
      },
    ],
  ]),
);

const ofVariables = Object.fromEntries(
  Object.entries(variables).map<Entry>(([name, { zh, en }]) => [
    `effect-${name}`,
    { zh: `边际效应：${zh}`, en: `Marginal effect: ${en}` },
  ]),
);

export const labels: Experiment['labels'] = {
  ...links,
  ...variables,
  ...ofLinks,
  ...ofVariables,
  // Parameters
  swapped: { zh: '改为预测“没有进步”', en: 'Predict no improvement' },
  // Charts, tables and their fields
  link: { zh: '连接', en: 'Link' },
  curves: {
    zh: '用新教法的学生，概率随绩点变',
    en: 'Students of the new method: probability by GPA',
    see: {
      zh: 'logit 与 probit 的两条曲线几乎重合；cloglog 的中段低一些，右端高一些。',
      en: 'The curves of logit and probit hardly differ; the cloglog’s is lower in the middle and higher at the right.',
    },
  },
  probability: { zh: '概率', en: 'Probability' },
  differences: {
    zh: '每名学生的概率：与 logit 差多少',
    en: 'Each student’s probability: how far from the logit’s',
    see: {
      zh: 'probit 的点都贴着零线，与 logit 的概率分不开；cloglog 的点散得开。',
      en: 'The probit’s dots keep close to the line at zero: much the same probabilities. Those of the cloglog scatter.',
    },
  },
  byLogit: { zh: 'logit 拟合的概率', en: 'Probability by the logit' },
  difference: { zh: '差', en: 'Difference' },
  ratios: {
    zh: 'logit 的系数是它的几倍',
    en: 'How many times its coefficient the logit’s is',
    see: {
      zh: 'probit 的四根柱差不多高，像是换了单位；cloglog 的高低不一，不只是换单位。',
      en: 'The probit’s four bars are nearly level, as if the unit had changed; the cloglog’s are not: more than a unit.',
    },
  },
  ratio: { zh: '倍数', en: 'Times' },
  coefficients: { zh: '系数各不相同', en: 'The coefficients differ' },
  sameFit: {
    zh: '似然与平均边际效应差不多',
    en: 'The likelihoods and the average marginal effects are much alike',
  },
  logLikelihood: { zh: '对数似然', en: 'Log likelihood' },
  outcome: { zh: '结果', en: 'Outcome' },
  converged: { zh: '收敛', en: 'converged' },
  notConverged: { zh: '没有收敛', en: 'not converged' },
  separated: {
    zh: '两类完全分开，最大似然估计不存在',
    en: 'the classes are separated; no maximum-likelihood estimate exists',
  },
  // Metrics
  'ratio-gpa': {
    zh: '绩点：logit 与 probit 的系数之比',
    en: 'GPA: logit’s coefficient to probit’s',
  },
  probitGap: {
    zh: 'logit 与 probit：拟合的概率最多差多少',
    en: 'Logit and probit: greatest difference of a fitted probability',
  },
  cloglogGap: {
    zh: 'logit 与 cloglog：拟合的概率最多差多少',
    en: 'Logit and cloglog: greatest difference of a fitted probability',
  },
};
