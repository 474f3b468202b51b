import { chart } from 'lab';
import { at, type Model } from './models';
import { spreadByMean, variancesOf } from './spread';

const fitted = chart('fitted', {
  x: 'x',
  y: 'y',
  color: 'part',
});
const losses = chart('losses', {
  x: 'step',
  y: 'loss',
  color: 'coefficients',
});
const spread = chart('spread', {
  x: { field: 'mean', scale: 'log' },
  y: { field: 'variance', scale: 'log' },
  color: 'family',
});

const grid = Array.from(
  { length: 41 },
  (_, i) => -2 + i / 10,
);

// zh: 数据点、真实均值、拟合均值，以及均值加减一个标准差。
// en: The points, the true mean, the fitted mean, and the mean
// en: plus or minus one standard deviation.
export function drawFit(
  model: Model,
  xs: number[],
  beta: number[],
  dispersion: number,
) {
  if (!model.unit) return drawClasses(model, xs, beta);
  fitted.clear();
  fitted.dot(
    xs.slice(0, 200).map((x, i) => ({
      ...{ x, y: model.y[i], part: 'data' },
    })),
  );
  const { family } = model.unit;
  const mean = at(model, beta, grid);
  const truth = at(model, model.truth, grid);
  const scale = family.isDispersed ? dispersion : 1;
  const deviation = mean.map((m) =>
    Math.sqrt(scale * family.variance(m)),
  );
  const curve = (part: string, ys: number[]) =>
    fitted.line(
      grid.map((x, i) => ({ x, y: ys[i], part })),
    );
  curve(
    'above',
    mean.map((m, i) => m + deviation[i]),
  );
  curve(
    'below',
    mean.map((m, i) => m - deviation[i]),
  );
  curve('truth', truth);
  curve('estimate', mean);
}

// zh: 三类：点是各类在每一小段里的占比，线是拟合的概率。
// en: Three classes: dots are shares within a stretch of x,
// en: lines the fitted probabilities.
function drawClasses(
  model: Model,
  xs: number[],
  beta: number[],
) {
  fitted.clear();
  const chances = at(model, beta, grid);
  for (const k of [0, 1, 2]) {
    const part = `class${k + 1}`;
    fitted.line(
      grid.map((x, i) => ({
        ...{ x, y: chances[3 * i + k], part },
      })),
    );
    const hits = model.y.map((y) => (y === k ? 1 : 0));
    for (let left = -2; left < 2; left += 0.5) {
      const inside = hits.filter(
        (_, i) => xs[i] >= left && xs[i] < left + 0.5,
      );
      if (inside.length === 0) continue;
      const sum = inside.reduce<number>((a, b) => a + b, 0);
      const y = sum / inside.length;
      fitted.dot({ x: left + 0.25, y, part });
    }
  }
}

export const drawLoss = (
  step: number,
  loss: number,
  atTruth: number,
) =>
  losses.line([
    { step, loss, coefficients: 'learned' },
    { step, loss: atTruth, coefficients: 'truth' },
  ]);

// zh: 线是方差函数，点是从数据量出的方差。
// en: Lines are variance functions, dots what the data give.
export function drawSpread(
  { unit, y, name }: Model,
  means: number[],
  dispersion: number,
) {
  const bins = spreadByMean(means, y).filter(
    ({ mean, variance }) => mean > 0 && variance > 0,
  );
  if (!unit || bins.length < 2) return bins;
  const range: [number, number] = [
    bins[0].mean,
    bins.at(-1)!.mean,
  ];
  const family = name;
  spread.line(
    variancesOf(unit.family, dispersion, range).map(
      (row) => ({ ...row, family }),
    ),
  );
  spread.dot(bins.map((row) => ({ ...row, family })));
  return bins;
}
