import { chart, param, report } from 'lab';
import { sigmoid, softplus, valleysOf } from './loss';

const slope = param('slope', 4, [0.5, 20, 0.5]);
const start = param('start', -8, [-12, 12, 0.5]);

// zh: 一个 sigmoid 单元，p = σ(slope · (x + b))，只学偏置 b。
// en: One sigmoid unit, p = σ(slope · (x + b)); only b is learned.
const samples = [
  { x: 3, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 1 },
  { x: -3, y: 0 },
];
const eta = (x: number, b: number) => slope * (x + b);

// zh: 平方误差：Σ (p − y)²。
// en: Squared error: Σ (p − y)².
const squares = (b: number) =>
  samples.reduce(
    (sum, { x, y }) => sum + (sigmoid(eta(x, b)) - y) ** 2,
    0,
  );

// zh: 交叉熵，直接从 η 算：Σ ln(1 + e^η) − y η。
// en: Cross-entropy, from η: Σ ln(1 + e^η) − y η.
const crossEntropy = (b: number) =>
  samples.reduce(
    (sum, { x, y }) =>
      sum + softplus(eta(x, b)) - y * eta(x, b),
    0,
  );

// zh: 沿 b 走一遍：几个谷，最小的二阶导数，起点的坡度。
// en: Along b: how many valleys, the least second derivative,
// en: and the slope at the start.
const losses = { squares, crossEntropy };
const landscape = chart('landscape', {
  x: 'bias',
  y: { field: 'share', domain: [0, 1] },
  color: 'loss',
});
for (const [loss, f] of Object.entries(losses)) {
  const { valleys, leastCurvature, greatest, points } =
    valleysOf(f);
  landscape.line(
    points.map(([bias, value]) => ({
      bias,
      share: value / greatest,
      loss,
    })),
  );
  report(`${loss}Valleys`, valleys);
  report(`${loss}Curvature`, leastCurvature);
  const h = 1e-4;
  const steep = (f(start + h) - f(start - h)) / (2 * h);
  report(`${loss}Steepness`, Math.abs(steep));
}
landscape.rule({ bias: start });

// zh: 稳定地算 ln(1 + e^η)，η = 800。
// en: ln(1 + e^η), stably, at η = 800.
report('stable', softplus(800));
