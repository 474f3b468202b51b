import { chart } from 'lab';
import { links, type LinkName } from './links';
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

// zh: 选中的连接，在选定的 TUCE 分数上：两种教法各一条曲线。
// en: The chosen link at the chosen TUCE score: a curve for each
// en: way of teaching.
export function drawCurves(
  link: LinkName,
  beta: number[],
  tuce: number,
  isSwapped: boolean,
) {
  const groups = ['withoutPsi', 'withPsi'];
  groups.forEach((group, psi) => {
    for (let i = 0; i <= 50; i++) {
      const gpa = 2 + (2 * i) / 50;
      const x = [1, gpa, tuce, psi];
      const eta = x.reduce(
        (sum, v, j) => sum + v * beta[j],
        0,
      );
      const mean = links[link].mean(eta);
      const probability = isSwapped ? 1 - mean : mean;
      curves.line({ gpa, probability, group });
    }
  });
  curves.dot(
    students.map(({ gpa, psi, y }) => ({
      gpa,
      probability: y,
      group: groups[psi],
    })),
  );
}

// zh: 每个点是一名学生；三种连接完全一致，点就都在对角线上。
// en: Each dot is a student; if the links agreed in full, all
// en: would stand on the diagonal.
export function drawAgreement(
  means: Record<LinkName, number[]>,
) {
  agreement.line([
    { byLogit: 0, probability: 0, link: 'logit' },
    { byLogit: 1, probability: 1, link: 'logit' },
  ]);
  for (const link of ['probit', 'cloglog'] as const)
    agreement.dot(
      means[link].map((probability, i) => ({
        byLogit: means.logit[i],
        probability,
        link,
      })),
    );
}

export function drawRatios(
  betas: Record<LinkName, number[]>,
) {
  for (const link of ['probit', 'cloglog'] as const)
    names.forEach((coefficient, j) => {
      const ratio = betas.logit[j] / betas[link][j];
      ratios.bar({ coefficient, ratio, link });
    });
  ratios.rule({ ratio: 1 });
}
