/** What gru-is-three-quarters-of-lstm must show. Counts are exact. */
import type { Claim } from '../../claim';

const exact = (metric: string, value: number) =>
  ({ kind: 'equals', metric, value, tolerance: 0 }) as const;

export const claims: readonly Claim[] = [
  {
    id: 'lstm-has-2480',
    statement: {
      zh: '输入 10 维、隐藏 20 个单元时，LSTM 层有 4 × (20 × 30 + 20) = 2480 个参数。',
      en: 'With 10 inputs and 20 units an LSTM layer has 4 × (20 × 30 + 20) = 2480 parameters.',
    },
    expect: exact('lstm', 2480),
    given: ['inputSize', 'hiddenSize'],
    control: 'without-biases',
    source: 'closed form 4(h(x + h) + h); Hochreiter97, Gers00',
  },
  {
    id: 'gru-has-1860',
    statement: {
      zh: '同样大小的 GRU 层有 3 × (20 × 30 + 20) = 1860 个参数。',
      en: 'A GRU layer of that size has 3 × (20 × 30 + 20) = 1860 parameters.',
    },
    expect: exact('gru', 1860),
    given: ['inputSize', 'hiddenSize'],
    control: 'gru-with-four-maps',
    source: 'closed form 3(h(x + h) + h); Cho14',
  },
  {
    id: 'simple-rnn-has-620',
    statement: {
      zh: '同样大小的简单 RNN 层有 20 × 30 + 20 = 620 个参数。',
      en: 'A simple RNN layer of that size has 20 × 30 + 20 = 620 parameters.',
    },
    expect: exact('simpleRnn', 620),
    given: ['inputSize', 'hiddenSize'],
    control: 'without-biases',
    source: 'closed form h(x + h) + h',
  },
  {
    id: 'three-to-four-at-any-size',
    statement: {
      zh: '每个门一个偏置时，不论层多大，GRU 与 LSTM 的参数之比恰为 3 : 4。',
      en: 'With one bias a gate, GRU to LSTM is exactly 3 : 4, however large the layers.',
    },
    expect: exact('ratioError', 0),
    control: 'gru-with-four-maps',
    source: 'both counts are a multiple of h(x + h) + h',
  },
  {
    id: 'formula-matches-layers',
    statement: {
      zh: '25 种大小的三种层，countParams() 与公式都一个不差。',
      en: 'For three layers in 25 sizes countParams() and the formula agree to the last parameter.',
    },
    expect: exact('formulaError', 0),
    control: 'without-biases',
    source: 'count of the weights of tf.layers',
  },
  {
    id: 'keras-gru-is-above',
    statement: {
      zh: '据 Keras 的文档，它的 GRU 默认有两个偏置向量；那么公式给出 1920 个参数，比值 0.774。这里没有运行 Keras。',
      en: 'By its documentation Keras’ GRU has two bias vectors by default; then the formula gives 1920 parameters and a ratio of 0.774. Keras itself is not run here.',
    },
    expect: { kind: 'equals', metric: 'kerasRatio', value: 1920 / 2480, tolerance: 1e-6 },
    given: ['inputSize', 'hiddenSize'],
    control: 'one-bias-less-in-keras',
    source:
      'the evidence is the documentation of Keras, GRU, reset_after; what is checked is 3(h(x + h) + 2h) / 4(h(x + h) + h)',
  },
  {
    id: 'pytorch-is-three-to-four-again',
    statement: {
      zh: '据 PyTorch 的文档，两种层都有两个偏置向量；那么公式给出 1920 比 2560，又是 3 : 4。这里没有运行 PyTorch。',
      en: 'By its documentation both layers of PyTorch have two bias vectors; then the formula gives 1920 to 2560, again 3 : 4. PyTorch itself is not run here.',
    },
    expect: { kind: 'equals', metric: 'pytorchRatio', value: 0.75, tolerance: 1e-12 },
    control: 'one-bias-less-in-pytorch',
    source:
      'the evidence is the documentation of PyTorch, LSTM and GRU; what is checked is 3(h(x + h) + 2h) / 4(h(x + h) + 2h)',
  },
];
