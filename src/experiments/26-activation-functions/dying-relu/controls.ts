/** What takes the causes of dying-relu away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'one-sample',
    name: { zh: '数据只有一个样本', en: 'data of one sample only' },
    changes: [
      {
        file: 'network.ts',
        from: 'tf.tensor2d(values, [256, 10])',
        to: 'tf.tensor2d(values.slice(0, 10), [1, 10]).tile([256, 1])',
      },
    ],
  },
  {
    id: 'without-the-large-step',
    name: { zh: '大步没有走', en: 'without the large step' },
    changes: [{ file: 'network.ts', from: 'sgd.minimize(loss, false, [hidden.weights]);', to: '' }],
  },
  {
    id: 'relu-leaks',
    name: { zh: 'ReLU 也带泄漏', en: 'a ReLU that leaks, too' },
    changes: [{ file: 'main.ts', from: 'tf.relu(z)', to: 'tf.leakyRelu(z, 0.1)' }],
  },
  {
    id: 'leaky-does-not-leak',
    name: { zh: 'leaky ReLU 不泄漏', en: 'a leaky ReLU that does not leak' },
    changes: [{ file: 'main.ts', from: 'tf.leakyRelu(z, leakySlope)', to: 'tf.relu(z)' }],
  },
  {
    id: 'layer-below-frozen',
    name: { zh: '下面那一层不训练', en: 'a layer below that is not trained' },
    changes: [
      {
        file: 'training.ts',
        from: 'minimize(trainer, lossOf, parameters)',
        to: 'minimize(trainer, lossOf, parameters.slice(-4))',
      },
    ],
  },
  {
    id: 'layer-below-all',
    name: { zh: '每个网络下面都有一层可训练的', en: 'a trainable layer below in every network' },
    changes: [{ file: 'network.ts', from: 'widths = [200]', to: 'widths = [50, 200]' }],
  },
  {
    id: 'no-training-afterwards',
    name: { zh: '大步之后不训练', en: 'no training after the large step' },
    changes: [
      {
        file: 'training.ts',
        from: 'tf.train[plan.optimizer](0.01)',
        to: 'tf.train[plan.optimizer](0)',
      },
    ],
  },
];
