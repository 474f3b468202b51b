import { param, report } from 'lab';
import { makeRuns } from './runs';
import { walk } from './walk';

const depth = param('depth', {
  value: 50,
  min: 5,
  max: 100,
  step: 5,
});
const width = param('width', {
  value: 256,
  min: 32,
  max: 512,
  step: 32,
});
const inputMean = param('inputMean', {
  value: 1,
  min: -2,
  max: 2,
  step: 0.1,
});
const inputDeviation = param('inputDeviation', {
  value: 2,
  min: 0.1,
  max: 4,
  step: 0.1,
});
const seluVariance = param('seluVariance', {
  value: 1,
  min: 0.5,
  max: 2,
  step: 0.1,
});
const shown = param('shown', {
  value: 'selu',
  options: ['selu', 'reluLeCun', 'reluHe', 'tanh'],
});

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
