/** What takes the causes of depth-and-initialization away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'sigmoid-of-slope-one',
    name: { zh: 'sigmoid 的最大导数是 1，不是 1/4', en: 'a sigmoid whose slope is 1 and not 1/4' },
    changes: [{ file: 'network.ts', from: 'tf.sigmoid(z)', to: 'tf.sigmoid(z.mul(4))' }],
  },
  {
    id: 'linear-relu-and-tanh',
    name: {
      zh: 'ReLU 不切，tanh 不弯',
      en: 'a ReLU that cuts nothing and a tanh that is straight',
    },
    changes: [
      { file: 'network.ts', from: 'tf.relu(z)', to: 'z.clone()' },
      { file: 'network.ts', from: 'tf.tanh(z)', to: 'z.clone()' },
    ],
  },
  {
    id: 'without-the-remedies',
    name: {
      zh: '没有残差连接，正交矩阵换成高斯矩阵',
      en: 'no skips, and Gaussian matrices in the place of orthogonal ones',
    },
    changes: [
      { file: 'network.ts', from: 'h.add(out)', to: 'out' },
      { file: 'network.ts', from: 'tf.tensor2d(rng.shuffle(turn))', to: 'gaussian(n)' },
    ],
  },
  {
    id: 'activations-do-not-grow',
    name: { zh: '每层都用第一层的输入', en: 'the first input at every layer' },
    changes: [{ file: 'network.ts', from: '[inputs[l], ', to: '[inputs[0], ' }],
  },
];
