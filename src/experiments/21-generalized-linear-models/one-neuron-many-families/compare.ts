import { inTurn, report, table } from 'lab';
import { drawSpread } from './charts';
import { coefficientsOf } from './coefficients';
import { dataOf, type Plan } from './data';
import { at, fit } from './fitting';
import { distanceFromError } from './gradients';
import { neurons } from './neurons';
import { growth, spreadByMean, varies } from './spread';

interface Row {
  model: string;
  outcome: string;
  gap: number | null;
  distance: number | null;
}

const shown = [
  'gaussianIdentity',
  'poissonLog',
  'gammaLog',
];

export function compareAll(plan: Plan, steps: number) {
  const rows: Row[] = [];
  const all: number[] = [];
  for (const neuron of inTurn(neurons)) {
    const { name } = neuron;
    const truth = neuron.truth(plan.slope);
    const sets = dataOf(neuron, plan, 8);
    const fits = sets.map((data) =>
      fit(neuron, data, steps),
    );
    const distances = fits
      .flatMap((one) => coefficientsOf(neuron, truth, one))
      .flatMap(({ distance }) => distance ?? []);
    all.push(...distances);
    rows.push({
      model: name,
      outcome:
        fits.find(({ errors }) => !errors)?.outcome ??
        'converged',
      gap: distanceFromError(neuron, truth, sets[0]),
      distance:
        distances.length > 0
          ? Math.max(...distances)
          : null,
    });
    if (!shown.includes(name)) continue;
    const means = sets.flatMap(({ x }, i) =>
      at(neuron, fits[i].beta, x),
    );
    const bins = spreadByMean(
      means,
      sets.flatMap(({ y }) => y),
    );
    drawSpread(neuron, bins, plan.dispersion);
    if (varies(bins)) report(`${name}Growth`, growth(bins));
  }
  table(
    'summary',
    rows.map((row) => ({ ...row })),
  );

  // zh: 典范连接：dℓ/dη 就是 μ − y。别的连接：不是。
  // en: Canonical link: dℓ/dη is μ − y. Other links: it is not.
  const gaps = (canonical: boolean) =>
    rows.flatMap(({ gap }, i) =>
      (neurons[i].canonical !== 0) === canonical
        ? (gap ?? [])
        : [],
    );
  report('canonicalGap', Math.max(...gaps(true)));
  report('otherGap', Math.min(...gaps(false)));

  // zh: 全部系数离真值几个标准误：最大的，和均方根。
  // en: Standard errors from the truth, over all coefficients:
  // en: the largest, and the root mean square.
  report(
    'coefficientCount',
    neurons.flatMap((one) => one.coefficients).length,
  );
  if (all.length === 0) return;
  const squares = all.reduce((sum, z) => sum + z * z, 0);
  report('largestDistance', Math.max(...all));
  report(
    'typicalDistance',
    Math.sqrt(squares / all.length),
  );
}
