import { chart } from 'lab';
import { borderOf, type Line } from './rules';
import type { Lines, Point } from './rules';

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
borders.rule({ border: 0.5 });
sweep.rule({ border: 0.5 });

// zh: 同一幅图画两次：全貌，以及边界附近；直线只画图框里的一段。
// en: The same picture twice: the whole, and round the border.
// en: Of the lines the part within the frame is drawn.
export function drawFits(points: Point[], lines: Lines) {
  const right =
    Math.max(2, ...points.map(({ x }) => x)) + 1;
  const views = [
    { view: whole, low: -2, high: right },
    { view: nearBorder, low: -1.4, high: 1.4 },
  ];
  for (const { view, low, high } of views) {
    for (const [part, [bias, slope]] of Object.entries(
      lines,
    ))
      for (const edge of [-1.6, 1.6]) {
        const at = (edge - bias) / slope;
        const x = Math.min(high, Math.max(low, at));
        view.line({ x, y: bias + slope * x, part });
      }
    for (const { x, y } of points)
      if (x >= low && x <= high)
        view.dot({ x, y, part: y > 0 ? 'plus' : 'minus' });
    view.rule({ y: 0 });
  }
  nearBorder.rule({ x: borderOf(lines.leastSquares) });
}

// zh: 步数每多三成画一个点；边界出了图框就不画。感知机停下之后
// zh: 边界不再动。
// en: A point each time the steps grow by a third, in the frame.
// en: Once the perceptron has stopped its border stays.
export function drawPath(rule: string, path: Line[]) {
  let drawAt = 1;
  path.forEach((line, step) => {
    const isLast = step === path.length - 1;
    if (step < drawAt && !isLast) return;
    drawAt = Math.ceil(step * 1.3);
    const border = borderOf(line);
    if (Math.abs(border) >= 1.5) return;
    borders.line({ step, border, rule });
    if (isLast && rule === 'perceptron')
      borders.line({ step: 20000, border, rule });
  });
}

export function drawSweep(far: number, lines: Lines) {
  for (const [rule, line] of Object.entries(lines)) {
    const border = borderOf(line);
    sweep.line({ farPosition: far, border, rule });
  }
}
