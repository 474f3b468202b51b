import { chart } from 'lab';
import {
  borderOf,
  errorsOf,
  leastSquares,
  perceptronRule,
  type Line,
  type Point,
} from './rules';

const whole = chart('whole', {
  x: 'x',
  y: { field: 'y', domain: [-1.6, 1.6] },
  color: 'part',
});
const nearBorder = chart('nearBorder', {
  x: { field: 'x', domain: [-1.4, 1.4] },
  y: { field: 'y', domain: [-1.6, 1.6] },
  color: 'part',
});
const borders = chart('borders', {
  x: { field: 'step', scale: 'log' },
  y: { field: 'border', domain: [-1, 1.5] },
  color: 'rule',
});
const sweep = chart('sweep', {
  x: 'farPosition',
  y: { field: 'border', domain: [-0.5, 1.5] },
  color: 'rule',
});

// zh: 同一幅图画两次：全貌，以及边界附近。
// en: The same picture twice: the whole, and round the border.
export function drawFits(
  points: Point[],
  lms: Line,
  perceptron: Line,
) {
  const xs = points.map(({ x }) => x);
  const views = [
    { view: whole, low: -2, high: Math.max(2, ...xs) + 1 },
    { view: nearBorder, low: -1.4, high: 1.4 },
  ];
  for (const { view, low, high } of views) {
    view.line(clipped(lms, low, high, 'leastSquares'));
    view.line(clipped(perceptron, low, high, 'perceptron'));
    view.dot(
      points
        .filter(({ x }) => x >= low && x <= high)
        .map(({ x, y }) => ({
          x,
          y,
          part: y > 0 ? 'plus' : 'minus',
        })),
    );
    view.rule({ y: 0 });
  }
  nearBorder.rule({ x: borderOf(lms) });
}

// zh: 直线在图框里的一段。
// en: The part of a line within the frame.
function clipped(
  [bias, slope]: Line,
  low: number,
  high: number,
  part: string,
) {
  const at = (y: number) => (y - bias) / slope;
  const inFrame = (x: number) =>
    Math.min(high, Math.max(low, x));
  const ends =
    slope === 0
      ? [low, high]
      : [inFrame(at(-1.6)), inFrame(at(1.6))];
  return ends.map((x) => ({
    x,
    y: bias + slope * x,
    part,
  }));
}

export function drawBorders(
  perceptron: Line[],
  lms: Line[],
) {
  drawPath('perceptron', perceptron);
  drawPath('deltaRule', lms);
  borders.rule({ border: 0.5 });
}

// zh: 每步多走三成画一个点；边界出了图框就不画。
// en: A point each time the steps grow by a third, in the frame.
function drawPath(rule: string, path: Line[]) {
  const last = path.length - 1;
  for (
    let step = 1;
    step <= last;
    step = Math.ceil(step * 1.3)
  ) {
    const border = borderOf(path[step]);
    if (border > -1 && border < 1.5)
      borders.line({ step, border, rule });
  }
  const border = borderOf(path[last]);
  if (Math.abs(border) < 1.5) {
    borders.line({ step: last, border, rule });
    if (rule === 'perceptron')
      borders.line({ step: 20000, border, rule });
  }
}

// zh: 画出两条边界，返回最小二乘错了几个。
// en: Draws both borders; returns the errors of least squares.
export function drawSweep(
  farPosition: number,
  points: Point[],
) {
  const lines = {
    perceptron: perceptronRule(points).w,
    leastSquares: leastSquares(points),
  };
  for (const [rule, line] of Object.entries(lines))
    sweep.line({
      farPosition,
      border: borderOf(line),
      rule,
    });
  if (farPosition === 1) sweep.rule({ border: 0.5 });
  return errorsOf(lines.leastSquares, points);
}
