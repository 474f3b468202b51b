import { report, table } from 'lab';
import { countOf } from './formulas';

// zh: 每次映射有几个偏置向量：TensorFlow.js 的两种层都是 1；
// zh: Keras 的 GRU 默认 reset_after=True，输入、循环各 1；
// zh: PyTorch 的 LSTM 和 GRU 都是 2（b_ih 与 b_hh）。
// en: Bias vectors a map: 1 in both layers of TensorFlow.js;
// en: 2 in Keras' GRU (input, recurrent), as reset_after=True
// en: is its default; 2 in PyTorch's LSTM and GRU alike (b_ih
// en: and b_hh).
const libraries = [
  { library: 'tfjs', biases: { gru: 1, lstm: 1 } },
  { library: 'keras', biases: { gru: 2, lstm: 1 } },
  { library: 'pytorch', biases: { gru: 2, lstm: 2 } },
];

export function compareLibraries(
  inputSize: number,
  hiddenSize: number,
) {
  const rows = libraries.map(({ library, biases }) => {
    const [gru, lstm] = (['gru', 'lstm'] as const).map(
      (cell) =>
        countOf(cell, inputSize, hiddenSize, biases[cell]),
    );
    report(`${library}Gru`, gru);
    report(`${library}Lstm`, lstm);
    report(`${library}Ratio`, gru / lstm);
    return { library, gru, lstm, ratio: gru / lstm };
  });
  table('conventions', rows);
}
