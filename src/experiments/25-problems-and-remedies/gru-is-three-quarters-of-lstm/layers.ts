import * as tf from '@tensorflow/tfjs';
import { cells, countOf, type Cell } from './formulas';

const makers = {
  simpleRnn: tf.layers.simpleRNN,
  gru: tf.layers.gru,
  lstm: tf.layers.lstm,
};

// zh: 造一个真正的层。这里只数参数，所以权重都填 0。
// en: Builds a real layer; only counted, so all weights are 0.
function build(cell: Cell, input: number, units: number) {
  const layer = makers[cell]({
    units,
    inputShape: [null, input],
    kernelInitializer: 'zeros',
    recurrentInitializer: 'zeros',
  });
  tf.sequential().add(layer);
  return layer;
}

// zh: 层的参数总数，以及三个部分各有多少。
// en: A layer's number of parameters, and of its three parts.
export function partsOf(
  cell: Cell,
  input: number,
  units: number,
) {
  const built = build(cell, input, units);
  const [fromInput, recurrent, bias = 0] = built
    .getWeights()
    .map(({ size }) => size);
  return {
    counted: built.countParams(),
    fromInput: fromInput,
    recurrent: recurrent,
    bias: bias,
  };
}

// zh: 25 种大小中，比值和公式各自的最大偏差。
// en: Over 25 sizes: greatest deviation of ratio and formula.
export function checkManySizes() {
  let ratioError = 0;
  let formulaError = 0;
  const sizes = [1, 3, 10, 64, 100];
  for (const input of sizes) {
    for (const units of sizes) {
      const [, gru, lstm] = cells.map((cell) => {
        const count = build(
          cell,
          input,
          units,
        ).countParams();
        const formula = countOf(cell, input, units, 1);
        const error = Math.abs(count - formula);
        formulaError = Math.max(formulaError, error);
        return count;
      });
      const error = Math.abs(4 * gru - 3 * lstm);
      ratioError = Math.max(ratioError, error);
      tf.disposeVariables();
    }
  }
  return { ratioError, formulaError };
}
