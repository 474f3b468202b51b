/** What takes the causes of gru-is-three-quarters-of-lstm away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-biases',
    name: { zh: '各层都没有偏置', en: 'layers without biases' },
    changes: [
      {
        file: 'layers.ts',
        from: "recurrentInitializer: 'zeros',",
        to: "recurrentInitializer: 'zeros',\n    useBias: false,",
      },
    ],
  },
  {
    id: 'gru-with-four-maps',
    name: { zh: 'GRU 也有四次映射', en: 'a GRU with four maps, too' },
    changes: [{ file: 'layers.ts', from: 'gru: tf.layers.gru', to: 'gru: tf.layers.lstm' }],
  },
  {
    id: 'one-bias-less-in-keras',
    name: { zh: 'Keras 的 GRU 少一组偏置', en: 'one bias vector less in Keras’ GRU' },
    changes: [
      {
        file: 'libraries.ts',
        from: "library: 'keras', biases: { gru: 2, lstm: 1 }",
        to: "library: 'keras', biases: { gru: 1, lstm: 1 }",
      },
    ],
  },
  {
    id: 'one-bias-less-in-pytorch',
    name: { zh: 'PyTorch 的 LSTM 少一组偏置', en: 'one bias vector less in PyTorch’s LSTM' },
    changes: [
      {
        file: 'libraries.ts',
        from: "library: 'pytorch', biases: { gru: 2, lstm: 2 }",
        to: "library: 'pytorch', biases: { gru: 2, lstm: 1 }",
      },
    ],
  },
];
