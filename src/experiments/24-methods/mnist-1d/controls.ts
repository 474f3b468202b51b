/** What takes the causes of mnist-1d away, one net at a time. */
import type { Control } from '../../control';

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
    changes: [{ file: 'main.ts', from: 'x.slice(examples)', to: 'waves.slice(examples)' }],
  },
  {
    id: 'read-in-jumps',
    name: {
      zh: 'CNN 和 GRU 每次跳 11 个点读',
      en: 'a CNN and a GRU that read in jumps of 11 points',
    },
    changes: [
      {
        file: 'networks.ts',
        from: 'let x = waves.expandDims<tf.Tensor3D>(2);',
        to: `const jumps = Array.from({ length: 40 }, (_, i) => (11 * i) % 40);
    let x = waves.gather(jumps, 1).expandDims<tf.Tensor3D>(2);`,
      },
      {
        file: 'networks.ts',
        from: 'const x = waves.expandDims<tf.Tensor3D>(2);',
        to: `const jumps = Array.from({ length: 40 }, (_, i) => (11 * i) % 40);
    const x = waves.gather(jumps, 1).expandDims<tf.Tensor3D>(2);`,
      },
    ],
  },
  {
    id: 'neighbours-stay',
    name: {
      zh: '另一种次序是倒着排：邻居还是邻居',
      en: 'the other order is from back to front: neighbours stay neighbours',
    },
    changes: [
      {
        file: 'main.ts',
        from: 'random(seed).shuffle([...Array(40).keys()])',
        to: '[...Array(40).keys()].reverse()',
      },
    ],
  },
];
