import { param } from 'lab';
import {
  drawAgreement,
  drawCurves,
  drawRatios,
} from './charts';
import {
  over,
  showCoefficients,
  showFits,
  showSwapped,
} from './compare';
import { links } from './links';
import { fisherScoring } from './scoring';
import { students, swap } from './students';

const link = param('link', 'logit', [
  'logit',
  'probit',
  'cloglog',
]);
const tuce = param('tuce', 22, [12, 29, 1]);
const swapped = param('swapped', false);

// zh: 一、同一份数据，三种连接：系数各不相同。
// en: 1. The same data, three links: other coefficients.
const data = swapped ? swap(students) : students;
const fits = over((name) =>
  fisherScoring(data, links[name]),
);
const haveAnswer = showCoefficients(fits);

// zh: 两类完全分开时没有答案，下面也就没有可比的。
// en: Where the classes are separated there is no answer, and
// en: nothing below to compare.
if (haveAnswer) {
  drawRatios(over((name) => fits[name].beta));

  // zh: 二、拟合出的概率却差不多，似然也差不多。
  // en: 2. The fitted probabilities are much alike, and so are the
  // en: likelihoods.
  drawCurves(link, fits[link].beta, tuce, swapped);
  drawAgreement(over((name) => fits[name].means));
  showFits(data, fits);

  // zh: 三、改为预测“没有进步”：logit 和 probit 只是系数变号；
  // zh: cloglog 不对称，成了另一个模型。
  // en: 3. Predict no improvement instead: logit and probit only
  // en: change signs; cloglog, not symmetric, is another model.
  showSwapped(data);
}
