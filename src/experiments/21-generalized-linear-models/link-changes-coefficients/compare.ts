import { report, table } from 'lab';
import { linkNames, links, type LinkName } from './links';
import { fisherScoring, logLikelihood } from './scoring';
import { names, swap, type Student } from './students';

type Fit = ReturnType<typeof fisherScoring>;
export type Fits = Record<LinkName, Fit>;

// zh: 对每种连接各算一次。
// en: Once for each link.
export const over = <Value>(
  compute: (link: LinkName) => Value,
) => ({
  logit: compute('logit'),
  probit: compute('probit'),
  cloglog: compute('cloglog'),
});

export function showCoefficients(fits: Fits) {
  const outcomes = {
    coefficient: 'outcome',
    ...over((link) => fits[link].outcome),
  };
  const isSeparated = linkNames.some(
    (link) => fits[link].outcome === 'separated',
  );
  const numbers = names.map((coefficient, j) => ({
    coefficient,
    ...over((link) => fits[link].beta[j]),
  }));
  table(
    'coefficients',
    isSeparated ? [outcomes] : [outcomes, ...numbers],
  );
  if (isSeparated) return false;
  for (const link of linkNames) {
    names.forEach((name, j) => {
      report(`${link}-${name}`, fits[link].beta[j]);
    });
    report(`${link}-iterations`, fits[link].iterations);
  }
  names.forEach((name, j) => {
    const ratio = fits.logit.beta[j] / fits.probit.beta[j];
    report(`ratio-${name}`, ratio);
  });
  return true;
}

const largestGap = (a: number[], b: number[]) =>
  Math.max(...a.map((v, i) => Math.abs(v - b[i])));

// zh: 似然、拟合概率的最大差别，以及平均边际效应：概率对每个
// zh: 变量的导数，按学生平均。
// en: The likelihoods, the greatest difference of a fitted
// en: probability, and the average marginal effects: its
// en: derivative in each variable, averaged over the students.
export function showFits(data: Student[], fits: Fits) {
  const likelihoods = over((link) =>
    logLikelihood(data, fits[link].means),
  );
  const effects = over((link) => {
    const { beta, etas } = fits[link];
    const slopes = etas.map(links[link].slope);
    const mean =
      slopes.reduce((sum, v) => sum + v, 0) / slopes.length;
    return beta.map((b) => b * mean);
  });
  table('sameFit', [
    { quantity: 'logLikelihood', ...likelihoods },
    ...names.slice(1).map((name, j) => ({
      quantity: `effect-${name}`,
      ...over((link) => effects[link][j + 1]),
    })),
  ]);
  for (const link of linkNames) {
    report(`${link}-logLikelihood`, likelihoods[link]);
    report(`${link}-effect`, effects[link][1]);
  }
  const { logit, probit, cloglog } = fits;
  report(
    'probitGap',
    largestGap(logit.means, probit.means),
  );
  report(
    'cloglogGap',
    largestGap(logit.means, cloglog.means),
  );
}

// zh: 改为预测“没有进步”，再拟合一遍。
// en: Fits once more, predicting no improvement.
export function showSwapped(data: Student[]) {
  const other = swap(data);
  for (const link of linkNames) {
    const { means } = fisherScoring(other, links[link]);
    report(`${link}-swapped`, logLikelihood(other, means));
  }
}
