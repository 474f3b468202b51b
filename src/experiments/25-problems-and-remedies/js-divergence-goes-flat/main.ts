import { param, report } from 'lab';
import * as charts from './charts';
import * as pairs from './divergences';

const distance = param('distance', 4, [0.1, 20, 0.1]);
const deviation = param('deviation', 1, [0.2, 3, 0.1]);
const farthest = param('farthest', 10, [2, 20, 1]);
const gridStep = param('gridStep', 0.05, [0.01, 2, 0.01]);

// zh: 数据在 0 处，生成器在 d 处：两个正态分布，或两条平行线。
// en: The data are at 0, the generator is at d: two Gaussians,
// en: or two parallel lines.
const { lines, slopeOf } = pairs;
const gaussians = (d: number) =>
  pairs.gaussians(d, deviation, gridStep);

// zh: 一、所选距离处的两个分布。
// en: 1. The two distributions at the chosen distance.
charts.drawDensities(distance, deviation);
charts.markDistance(distance);
report('jsAtDistance', gaussians(distance).js);
report(
  'jsSlopeAtDistance',
  slopeOf(gaussians, distance).js,
);

// zh: 二、距离从 0 变到最远，JS、W₁ 和它们的斜率怎样变？
// en: 2. How do JS, W₁ and their slopes change with distance?
const evenly = Array.from(
  { length: 60 },
  (_, i) => (farthest * (i + 1)) / 60,
);
for (const d of [0, 0.002, ...evenly]) {
  charts.drawValues(d, gaussians(d), lines(d));
}
let w1SlopeError = 0;
for (const d of evenly) {
  const slope = slopeOf(gaussians, d);
  charts.drawSlopes(d, slope);
  w1SlopeError = Math.max(
    w1SlopeError,
    Math.abs(slope.w1 - 1),
    Math.abs(slopeOf(lines, d).w1 - 1),
  );
}
report('w1SlopeError', w1SlopeError);
report('jsOfLines', lines(distance).js);
report('jsSlopeOfLines', slopeOf(lines, distance).js);

// zh: 三、几个整数距离处的数。
// en: 3. The numbers at a few whole distances.
for (const d of [1, 2, 4, 6, 10]) {
  report(`js${d}`, gaussians(d).js);
  report(`jsSlope${d}`, slopeOf(gaussians, d).js);
}
