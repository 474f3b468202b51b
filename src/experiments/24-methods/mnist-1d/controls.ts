/** What takes the causes of mnist-1d away, one net at a time. */
import type { Change, Control } from '../../control';

/** What was called in order is in disorder, and the other way round. */
const exchanged: Change = {
  file: 'main.ts',
  from: 'ordered: points,\n  shuffled: random(seed).shuffle(points),',
  to: 'ordered: random(seed).shuffle(points),\n  shuffled: points,',
};

export const controls: readonly Control[] = [
  {
    id: 'logistic-with-a-hidden-layer',
    name: { zh: '逻辑回归加一个隐层', en: 'logistic regression with a hidden layer' },
    settings: { architecture: 'logistic' },
    changes: [{ file: 'networks.ts', from: 'dense([40, 10]', to: 'dense([40, 100, 10]' }],
  },
  {
    id: 'mlp-without-bends',
    name: { zh: 'MLP 去掉 ReLU', en: 'an MLP without its ReLU' },
    settings: { architecture: 'mlp' },
    changes: [
      { file: 'networks.ts', from: 'first.apply(waves).relu()', to: 'first.apply(waves)' },
      { file: 'networks.ts', from: 'second.apply(h).relu()', to: 'second.apply(h)' },
    ],
  },
  {
    id: 'mlp-tested-in-another-order',
    name: { zh: 'MLP 考试时换回原来的次序', en: 'an MLP tested in the old order' },
    settings: { architecture: 'mlp' },
    changes: [{ file: 'training.ts', from: 'unseen = x.slice', to: 'unseen = waves.slice' }],
  },
  {
    id: 'cnn-orders-exchanged',
    name: { zh: 'CNN 的两种次序对调', en: 'the two orders exchanged for the CNN' },
    settings: { architecture: 'cnn' },
    changes: [exchanged],
  },
  {
    id: 'gru-orders-exchanged',
    name: { zh: 'GRU 的两种次序对调', en: 'the two orders exchanged for the GRU' },
    settings: { architecture: 'gru' },
    changes: [exchanged],
  },
];
