import { chart, linspace, report } from 'lab';
import { dot } from 'lab/linear-algebra';
import { links, type Fit } from './scoring';
import { names } from './students';

const curves = chart('curves', {
  x: 'gpa',
  y: { field: 'probability', domain: [0, 1] },
  color: 'link',
});
const differences = chart('differences', {
  x: { field: 'byLogit', domain: [0, 1] },
  y: 'difference',
  color: 'link',
});
const ratios = chart('ratios', {
  x: 'coefficient',
  y: 'ratio',
  color: 'link',
});
ratios.rule({ ratio: 1 });
differences.rule({ difference: 0 });

// zh: 用新教法、测验得了 tuce 分的学生，概率怎样随绩点变。
// en: Students of the new method with the score tuce: how the
// en: probability changes with the grade point average.
export function drawCurve(fit: Fit, tuce: number) {
  for (const gpa of linspace(2, 4, 51)) {
    const eta = dot([1, gpa, tuce, 1], fit.beta);
    const probability = links[fit.link].mean(eta);
    curves.line({ gpa, probability, link: fit.link });
  }
}

// zh: 每个点是一名学生：概率与 logit 给的最多差多少？
// en: Each dot is a student: how far from the logit at most?
export function compare(logit: Fit, other: Fit) {
  const { link, beta, means } = other;
  const gaps = means.map((v, i) => v - logit.means[i]);
  gaps.forEach((difference, i) => {
    const byLogit = logit.means[i];
    differences.dot({ byLogit, difference, link });
  });
  report(`${link}Gap`, Math.max(...gaps.map(Math.abs)));
  names.forEach((coefficient, j) => {
    const ratio = logit.beta[j] / beta[j];
    ratios.bar({ coefficient, ratio, link });
  });
}
