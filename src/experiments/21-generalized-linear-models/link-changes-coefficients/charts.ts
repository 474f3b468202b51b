import { chart, linspace, report } from 'lab';
import { dot } from 'lab/linear-algebra';
import { links, type LinkName } from './scoring';
import { names, students } from './students';

const curves = chart('curves', {
  x: 'gpa',
  y: { field: 'probability', domain: [-0.05, 1.05] },
  color: 'group',
});
const agreement = chart('agreement', {
  x: { field: 'byLogit', domain: [0, 1] },
  y: { field: 'probability', domain: [0, 1] },
  color: 'link',
});
const ratios = chart('ratios', {
  x: 'coefficient',
  y: 'ratio',
  color: 'link',
});

type Fit = Record<'beta' | 'means', number[]>;
type Fits = Record<LinkName, Fit>;

// zh: 选中的连接，在选定的 TUCE 分数上：两种教法各一条曲线。
// en: The chosen link at the chosen TUCE score: a curve for each
// en: way of teaching.
export function drawCurves(
  link: LinkName,
  beta: number[],
  tuce: number,
  isSwapped: boolean,
) {
  ['withoutPsi', 'withPsi'].forEach((group, psi) => {
    for (const gpa of linspace(2, 4, 51)) {
      const eta = dot([1, gpa, tuce, psi], beta);
      const mean = links[link].mean(eta);
      const probability = isSwapped ? 1 - mean : mean;
      curves.line({ gpa, probability, group });
    }
    for (const { x, y } of students)
      if (x[3] === psi)
        curves.dot({ gpa: x[1], probability: y, group });
  });
}

// zh: 每个点是一名学生；三种连接完全一致，点就都在对角线上。最多差多少？
// en: Each dot is a student; if the links agreed in full, all
// en: would stand on the diagonal. How far is the farthest?
export function drawAgreement(fits: Fits) {
  for (const end of [0, 1])
    agreement.line({
      byLogit: end,
      probability: end,
      link: 'logit',
    });
  const { logit } = fits;
  for (const link of ['probit', 'cloglog'] as const) {
    const { means, beta } = fits[link];
    means.forEach((probability, i) => {
      const byLogit = logit.means[i];
      agreement.dot({ byLogit, probability, link });
    });
    const gaps = means.map((v, i) => v - logit.means[i]);
    report(`${link}Gap`, Math.max(...gaps.map(Math.abs)));
    names.forEach((coefficient, j) => {
      const ratio = logit.beta[j] / beta[j];
      ratios.bar({ coefficient, ratio, link });
    });
  }
  ratios.rule({ ratio: 1 });
}
