/** Texts for every name that gru-is-three-quarters-of-lstm uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  inputSize: { zh: '输入的维数 x', en: 'Input size x' },
  hiddenSize: { zh: '隐单元数 h', en: 'Hidden units h' },
  // Charts, tables and their fields
  parts: {
    zh: '参数在哪里',
    en: 'Where the parameters are',
    see: {
      zh: '比同色的柱：GRU 都是简单 RNN 的三倍，LSTM 都是四倍，所以 GRU 正好是 LSTM 的四分之三。',
      en: 'Compare bars of one colour: GRU has three times what the simple RNN has, LSTM four times. So GRU has three quarters of LSTM.',
    },
  },
  cell: { zh: '循环层', en: 'Recurrent layer' },
  parameters: { zh: '参数个数', en: 'Parameters' },
  part: { zh: '部分', en: 'Part' },
  fromInput: { zh: '输入权重', en: 'Input weights' },
  recurrent: { zh: '循环权重', en: 'Recurrent weights' },
  bias: { zh: '偏置', en: 'Biases' },
  counts: { zh: '数出的参数与公式', en: 'Parameters counted, and the formula' },
  counted: { zh: 'countParams()', en: 'countParams()' },
  ratio: { zh: 'GRU / LSTM', en: 'GRU / LSTM' },
  conventions: {
    zh: '三个库的参数个数（后两个照文档）',
    en: 'Parameters in three libraries (the last two by their documentation)',
  },
  library: { zh: '库', en: 'Library' },
  tfjs: { zh: 'TensorFlow.js（一个偏置）', en: 'TensorFlow.js (one bias)' },
  keras: { zh: 'Keras (reset_after)', en: 'Keras (reset_after)' },
  pytorch: { zh: 'PyTorch', en: 'PyTorch' },
  // Layers and metrics
  simpleRnn: { zh: '简单 RNN', en: 'Simple RNN' },
  lstm: { zh: 'LSTM', en: 'LSTM' },
  ratioError: {
    zh: '25 种大小中 |4 × GRU − 3 × LSTM| 的最大值',
    en: 'Greatest |4 × GRU − 3 × LSTM| over 25 sizes',
  },
  formulaError: {
    zh: '25 种大小中层与公式的最大差',
    en: 'Greatest difference of layer and formula over 25 sizes',
  },
  tfjsGru: { zh: 'TensorFlow.js: GRU', en: 'TensorFlow.js: GRU' },
  tfjsLstm: { zh: 'TensorFlow.js: LSTM', en: 'TensorFlow.js: LSTM' },
  tfjsRatio: { zh: 'TensorFlow.js: GRU / LSTM', en: 'TensorFlow.js: GRU / LSTM' },
  kerasGru: { zh: 'Keras: GRU', en: 'Keras: GRU' },
  kerasLstm: { zh: 'Keras: LSTM', en: 'Keras: LSTM' },
  kerasRatio: { zh: 'Keras: GRU / LSTM', en: 'Keras: GRU / LSTM' },
  pytorchGru: { zh: 'PyTorch: GRU', en: 'PyTorch: GRU' },
  pytorchLstm: { zh: 'PyTorch: LSTM', en: 'PyTorch: LSTM' },
  pytorchRatio: { zh: 'PyTorch: GRU / LSTM', en: 'PyTorch: GRU / LSTM' },
};
