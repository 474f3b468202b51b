import { param, report, table } from 'lab';
import { compare, drawCurve } from './charts';
import { fisherScoring, linkNames } from './scoring';
import type { Fit } from './scoring';
import { names, students, swap } from './students';

const tuce = param('tuce', 22, [12, 29, 1]);
const swapped = param('swapped', false);
const data = swapped ? swap(students) : students;

// zh: 一、同一份数据，三种连接：系数各不相同。
// en: 1. The same data, three links: other coefficients.
const fits = linkNames.map((link) =>
  fisherScoring(data, link),
);
const [logit, probit, cloglog] = fits;
const row = <Value>(valueOf: (fit: Fit) => Value) =>
  Object.fromEntries(
    fits.map((fit) => [fit.link, valueOf(fit)]),
  );
table('coefficients', [
  { coefficient: 'outcome', ...row((fit) => fit.outcome) },
  ...names.map((coefficient, j) => ({
    coefficient,
    ...row((fit) => fit.beta[j]),
  })),
]);
report('ratio-gpa', logit.beta[1] / probit.beta[1]);

// zh: 二、拟合出的概率却差不多，似然和边际效应也差不多。
// en: 2. The fitted probabilities are much alike, and so are the
// en: likelihoods and the marginal effects.
for (const fit of fits) drawCurve(fit, tuce);
compare(logit, probit);
compare(logit, cloglog);
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
for (const { link, beta, effects, ...fit } of fits) {
  names.forEach((name, j) => {
    report(`${link}-${name}`, beta[j]);
  });
  report(`${link}-iterations`, fit.iterations);
  report(`${link}-logLikelihood`, fit.logLikelihood);
  report(`${link}-effect`, effects[1]);
  const other = fisherScoring(swap(data), link);
  report(`${link}-swapped`, other.logLikelihood);
}
