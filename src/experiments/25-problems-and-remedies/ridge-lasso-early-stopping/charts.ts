import { chart } from 'lab';

const shares = chart('shares', {
  x: 'eigenvalue',
  y: { field: 'share', domain: [0, 1] },
  color: 'method',
});
const x = { field: 'strength', scale: 'log' } as const;
const paths = chart('paths', {
  x,
  y: 'weight',
  color: 'which',
  facet: 'method',
});
const counts = chart('counts', {
  x,
  y: 'nonZero',
  color: 'method',
});

// zh: 线是公式，点是解出来的。
// en: Lines are the formulas, dots are what was solved for.
export function drawShares(
  method: string,
  eigenvalues: number[],
  formula: number[],
  solved: number[],
) {
  eigenvalues.forEach((eigenvalue, i) => {
    shares.line({ method, eigenvalue, share: formula[i] });
    shares.dot({ method, eigenvalue, share: solved[i] });
  });
}

export function countOf(w: number[]) {
  return w.filter((weight) => weight !== 0).length;
}

// zh: 前三个权重，和其余当中绝对值最大的。
// en: The first three weights, and the greatest of the others.
export function drawWeights(
  method: string,
  strength: number,
  w: number[],
) {
  counts.line({ method, strength, nonZero: countOf(w) });
  if (method === 'subgradient') return;
  const shown = {
    first: w[0],
    second: w[1],
    third: w[2],
    others: Math.max(...w.slice(3).map(Math.abs)),
  };
  for (const [which, weight] of Object.entries(shown))
    paths.line({ method, strength, which, weight });
}
