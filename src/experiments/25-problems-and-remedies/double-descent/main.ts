import { inTurn, param, report } from 'lab';
import { draw, drawThreshold } from './charts';
import { drawSets, study } from './study';

const samples = param('samples', 40, [20, 80, 20]);
const noise = param('noise', 0.5, [0, 1, 0.1]);
const lambda = param('lambda', 0.1, [0, 1, 0.01]);

// zh: 同样的数据，特征从样本数的八分之一增到 25 倍：不加惩罚，
// zh: 取范数最小的解；或者加岭。
// en: The same data, with an eighth as many features as samples
// en: up to 25 times as many: the least norm, or ridge.
const widths = [
  0.125, 0.25, 0.375, 0.5, 0.75, 0.9, 0.95, 1, 1.05, 1.1,
  1.25, 1.5, 2.5, 5, 12.5, 25,
].map((ratio) => Math.round(ratio * samples));
const sets = drawSets(samples, noise, 25 * samples);
drawThreshold(samples);
const free = [];
const ridge = [];
for (const width of inTurn(widths)) {
  const without = study(sets, width, 0);
  const withRidge = study(sets, width, lambda);
  free.push(without);
  ridge.push(withRidge);
  draw('minimumNorm', without);
  draw('ridge', withRidge);
}

// zh: 峰在哪里？两端各有多高？
// en: Where is the peak, and how high are the two ends?
const peak = free.reduce((best, each) =>
  each.test > best.test ? each : best,
);
const narrowErrors = free
  .filter(({ width }) => width < samples)
  .map(({ test }) => test);
const narrow = Math.min(...narrowErrors);
const wide = free[free.length - 1];
report('peakAt', peak.width);
report('peakError', peak.test);
report('narrowError', narrow);
report('wideError', wide.test);
report('wideOverNarrow', wide.test / narrow);
report('normRatio', peak.norm / wide.norm);

// zh: 特征与样本一样多的地方。
// en: Where features are as many as samples.
const threshold = widths.indexOf(samples);
const ridgeErrors = ridge.map(({ test }) => test);
const ridgeError = ridgeErrors[threshold];
report('trainAtThreshold', free[threshold].train);
report('ridgeAtThreshold', ridgeError);
report('ridgeRise', ridgeError / Math.min(...ridgeErrors));
