import { param, report, table } from 'lab';
import { drawAgreement, drawCurves } from './charts';
import { fisherScoring, linkNames } from './scoring';
import { names, students, swap } from './students';

const link = param('link', 'logit', linkNames);
const tuce = param('tuce', 22, [12, 29, 1]);
const swapped = param('swapped', false);

const data = swapped ? swap(students) : students;

// zh: 一、同一份数据，三种连接：系数各不相同。
// en: 1. The same data, three links: other coefficients.
const logit = fisherScoring(data, 'logit');
const probit = fisherScoring(data, 'probit');
const cloglog = fisherScoring(data, 'cloglog');
const fits = { logit, probit, cloglog };
type Fit = typeof logit;
const row = <Value>(valueOf: (fit: Fit) => Value) => ({
  logit: valueOf(logit),
  probit: valueOf(probit),
  cloglog: valueOf(cloglog),
});
table('coefficients', [
  { coefficient: 'outcome', ...row((fit) => fit.outcome) },
  ...names.map((coefficient, j) => ({
    ...{ coefficient, ...row((fit) => fit.beta[j]) },
  })),
]);
names.forEach((name, j) => {
  report(`ratio-${name}`, logit.beta[j] / probit.beta[j]);
});

// zh: 二、拟合出的概率却差不多，似然和边际效应也差不多。
// en: 2. The fitted probabilities are much alike, and so are the
// en: likelihoods and the marginal effects.
drawCurves(link, fits[link].beta, tuce, swapped);
drawAgreement(fits);
const quantity = 'logLikelihood';
table('sameFit', [
  { quantity, ...row((fit) => fit.logLikelihood) },
  ...names.slice(1).map((name, j) => ({
    quantity: `effect-${name}`,
    ...row((fit) => fit.effects[j + 1]),
  })),
]);

// zh: 三、改为预测“没有进步”：logit 和 probit 只是系数变号；
// zh: cloglog 不对称，成了另一个模型。
// en: 3. Predict no improvement instead: logit and probit only
// en: change signs; cloglog, not symmetric, is another model.
for (const name of linkNames) {
  const { beta, effects, ...fit } = fits[name];
  names.forEach((variable, j) => {
    report(`${name}-${variable}`, beta[j]);
  });
  report(`${name}-iterations`, fit.iterations);
  report(`${name}-logLikelihood`, fit.logLikelihood);
  report(`${name}-effect`, effects[1]);
  const other = fisherScoring(swap(data), name);
  report(`${name}-swapped`, other.logLikelihood);
}
