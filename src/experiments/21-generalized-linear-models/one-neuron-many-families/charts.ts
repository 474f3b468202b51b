import { chart } from 'lab';
import { at, type Data } from './fitting';
import type { Neuron } from './neurons';
import { variancesOf, type Bin } from './spread';

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

const gridOver = (xs: number[]) => {
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  return Array.from(
    { length: 41 },
    (_, i) => low + (i / 40) * (high - low),
  );
};

// zh: 数据点、真实均值、拟合均值，以及均值加减一个标准差。
// en: The points, the true mean, the fitted mean, and the mean
// en: plus or minus one standard deviation.
export function drawFit(
  neuron: Neuron,
  data: Data,
  betas: { truth: number[]; estimate: number[] },
  dispersion: number,
) {
  fitted.clear();
  const { family } = neuron;
  if (!family)
    return drawClasses(neuron, data, betas.estimate);
  const grid = gridOver(data.x);
  const curve = (part: string, ys: number[]) =>
    fitted.line(
      grid.map((x, i) => ({ x, y: ys[i], part })),
    );
  fitted.dot(
    data.x.slice(0, 200).map((x, i) => ({
      ...{ x, y: data.y[i], part: 'data' },
    })),
  );
  const mean = at(neuron, betas.estimate, grid);
  const scale = family.isDispersed ? dispersion : 1;
  for (const [part, side] of [
    ['above', 1],
    ['below', -1],
  ] as const)
    curve(
      part,
      mean.map(
        (m) =>
          m + side * Math.sqrt(scale * family.variance(m)),
      ),
    );
  curve('truth', at(neuron, betas.truth, grid));
  curve('estimate', mean);
}

// zh: 三类：点是各类在每一小段里的占比，线是拟合的概率。
// en: Three classes: dots are shares within a stretch of x,
// en: lines the fitted probabilities.
function drawClasses(
  neuron: Neuron,
  { x: xs, y: ys }: Data,
  beta: number[],
) {
  const grid = gridOver(xs);
  const chances = at(neuron, beta, grid);
  const width = (grid[40] - grid[0]) / 8;
  for (const k of [0, 1, 2]) {
    const part = `class${k + 1}`;
    fitted.line(
      grid.map((x, i) => ({
        ...{ x, y: chances[3 * i + k], part },
      })),
    );
    for (let stretch = 0; stretch < 8; stretch++) {
      const left = grid[0] + stretch * width;
      const inside = ys.filter(
        (_, i) => xs[i] >= left && xs[i] < left + width,
      );
      const hits = inside.filter((y) => y === k).length;
      if (inside.length === 0) continue;
      const y = hits / inside.length;
      fitted.dot({ x: left + width / 2, y, part });
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
  { family, name }: Neuron,
  bins: Bin[],
  dispersion: number,
) {
  if (!family || bins.length < 2) return;
  const range: [number, number] = [
    bins[0].mean,
    bins[bins.length - 1].mean,
  ];
  const named = (rows: Bin[]) =>
    rows.map((row) => ({ ...row, family: name }));
  spread.line(
    named(variancesOf(family, dispersion, range)),
  );
  spread.dot(named(bins));
}
