export const cells = ['simpleRnn', 'gru', 'lstm'] as const;
export type Cell = (typeof cells)[number];

// zh: 每种单元里有几次“乘权重、加偏置”：
// zh: RNN 只有新状态；GRU 有重置门、更新门和候选状态；
// zh: LSTM 有输入门、遗忘门、输出门和候选状态。
// en: How often a cell multiplies by weights and adds a bias:
// en: an RNN for the new state; a GRU for the reset gate, the
// en: update gate and the candidate; an LSTM for the input,
// en: forget and output gates and the candidate.
const maps = { simpleRnn: 1, gru: 3, lstm: 4 };

// zh: 每一次：x × h 个输入权重，h × h 个循环权重，再加偏置。
// en: Each: x × h input weights, h × h recurrent ones, biases.
export function countOf(
  cell: Cell,
  inputSize: number,
  hiddenSize: number,
  biases: number,
) {
  const weights = hiddenSize * (inputSize + hiddenSize);
  return maps[cell] * (weights + biases * hiddenSize);
}
