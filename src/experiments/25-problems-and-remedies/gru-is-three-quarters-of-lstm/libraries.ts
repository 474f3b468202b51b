import { report, table } from 'lab';
import { countOf } from './formulas';

// zh: 每次映射有几个偏置向量。第一行在这里数过；后两行没有运行，
// zh: 取自文档。TensorFlow.js 的两种层都是 1；Keras 的 GRU 默认
// zh: reset_after=True，输入、循环各 1；PyTorch 的 LSTM 和 GRU
// zh: 都是 2（b_ih 与 b_hh）。
// en: Bias vectors a map. The first row is counted here; the
// en: other two are not run but taken from documentation. 1 in
// en: both layers of TensorFlow.js; 2 in Keras' GRU (input,
// en: recurrent), as reset_after=True is its default; 2 in
// en: PyTorch's LSTM and GRU alike (b_ih and b_hh).
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
