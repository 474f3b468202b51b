import { param, report } from 'lab';
import { makeRuns } from './runs';
import { walk } from './walk';

const depth = param('depth', 50, [5, 100, 5]);
const width = param('width', 256, [32, 512, 32]);
const inputMean = param('inputMean', 1, [-2, 2, 0.1]);
const inputDeviation = param(
  'inputDeviation',
  2,
  [0.1, 4, 0.1],
);
const seluVariance = param(
  'seluVariance',
  1,
  [0.5, 2, 0.1],
);
const shown = param('shown', 'selu', [
  'selu',
  'reluLeCun',
  'reluHe',
  'tanh',
]);

// zh: 四个网络（SELU、两种 ReLU、tanh），各走四种输入。
// en: Four networks (SELU, two of ReLU, tanh), each from four
// en: inputs.
const runs = makeRuns({
  ...{ inputMean, inputDeviation, seluVariance },
});
const results = walk(runs, { depth, width, shown });
for (const { run, mean, variance } of results) {
  if (run.network === 'selu') {
    report(`${run.name}Mean`, mean);
    report(`${run.name}Variance`, variance);
  } else if (run.input === 'Standard') {
    const logVariance = Math.log10(variance);
    report(`${run.network}LogVariance`, logVariance);
  }
}
