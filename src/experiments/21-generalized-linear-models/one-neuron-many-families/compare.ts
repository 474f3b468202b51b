import { progress, report, table } from 'lab';
import { drawSpread } from './charts';
import { fit } from './fitting';
import { distanceFromError } from './gradients';
import { coefficientsOf } from './learn';
import { at, type Model } from './models';
import { growth, varies } from './spread';

const shown = [
  'gaussianIdentity',
  'bernoulliLogit',
  'poissonLog',
  'gammaLog',
];

export function compareAll(
  models: Model[],
  xs: number[],
  plan: { steps: number; dispersion: number },
) {
  const rows = models.map((model, index) => {
    const { name } = model;
    const beta = fit(model, xs, plan.steps);
    if (shown.includes(name)) {
      const means = at(model, beta, xs);
      const bins = drawSpread(
        model,
        means,
        plan.dispersion,
      );
      if (varies(bins) && name !== 'bernoulliLogit') {
        report(`${name}Growth`, growth(bins));
      }
    }
    const distances = coefficientsOf(model, beta, xs).map(
      ({ distance }) => distance,
    );
    progress(models.length + index + 1, 2 * models.length);
    return {
      model: name,
      gap:
        name === 'ordinalLogit'
          ? null
          : distanceFromError(model, xs),
      distance: Math.max(...distances),
      distances,
    };
  });
  table(
    'summary',
    rows.map(({ model, gap, distance }) => ({
      ...{ model, gap, distance },
    })),
  );

  // zh: 典范连接：dℓ/dη 就是 μ − y。别的连接：不是。
  // en: Canonical link: dℓ/dη is μ − y. Other links: it is not.
  const isCanonical = (name: string) =>
    models.find((model) => model.name === name)?.unit
      ?.canonical !== 0;
  const gaps = (canonical: boolean) =>
    rows
      .filter((row) => row.gap !== null)
      .filter(
        ({ model }) => isCanonical(model) === canonical,
      )
      .map(({ gap }) => gap!);
  report('canonicalGap', Math.max(...gaps(true)));
  report('otherGap', Math.min(...gaps(false)));

  // zh: 全部系数离真值几个标准误：最大的，和均方根。
  // en: Standard errors from the truth, over all coefficients:
  // en: the largest, and the root mean square.
  const all = rows.flatMap(({ distances }) => distances);
  const squares = all.reduce((sum, z) => sum + z * z, 0);
  report('coefficientCount', all.length);
  report('largestDistance', Math.max(...all));
  report(
    'typicalDistance',
    Math.sqrt(squares / all.length),
  );
}
