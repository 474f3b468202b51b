import * as tf from '@tensorflow/tfjs';
import { chart, param, report, table } from 'lab';
import { cells, countOf } from './formulas';
import { checkManySizes, partsOf } from './layers';
import { compareLibraries } from './libraries';

const inputSize = param('inputSize', 10, [1, 256, 1]);
const hiddenSize = param('hiddenSize', 20, [1, 256, 1]);

// zh: 一、造三个层，数它们的参数，再与公式对照。
// en: 1. Build the three layers, count, compare with a formula.
const parts = chart('parts', {
  x: 'cell',
  y: 'parameters',
  color: 'part',
});
const counts = cells.map((cell) => {
  const { counted, ...sizes } = partsOf(
    cell,
    inputSize,
    hiddenSize,
  );
  for (const [part, parameters] of Object.entries(sizes)) {
    parts.bar({ cell, part, parameters });
  }
  const formula = countOf(cell, inputSize, hiddenSize, 1);
  report(cell, counted);
  return { cell, counted, formula };
});
table('counts', counts);

// zh: 二、换许多种大小：4 × GRU 总等于 3 × LSTM 吗？
// en: 2. Many sizes: is 4 × GRU always 3 × LSTM?
const { ratioError, formulaError } = checkManySizes();
report('ratioError', ratioError);
report('formulaError', formulaError);

// zh: 三、各库的偏置个数不同，比值就不同。
// en: 3. Libraries differ in biases, so the ratio differs.
compareLibraries(inputSize, hiddenSize);
tf.disposeVariables();
