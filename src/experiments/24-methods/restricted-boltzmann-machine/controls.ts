/** What takes the causes of restricted-boltzmann-machine away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-the-model',
    name: { zh: '公式里没有模型的平均', en: 'a formula without the model’s averages' },
    changes: [
      {
        file: 'learning.ts',
        from: 'climb(rbm, data, distributionOf(rbm), 1)',
        to: 'climb(rbm, data, data.map(() => 0), 1)',
      },
    ],
  },
  {
    id: 'pixels-on-their-own',
    name: { zh: '权重不更新，只学偏置', en: 'weights that stay, and biases that learn' },
    changes: [
      {
        file: 'learning.ts',
        from: 'w + rate * slopes[i][j]',
        to: 'w + (i && j ? 0 : rate * slopes[i][j])',
      },
    ],
  },
  {
    id: 'no-sampling',
    name: { zh: 'CD 也用模型的分布', en: 'the model’s own distribution for CD, too' },
    changes: [
      {
        file: 'main.ts',
        from: 'wander(cd, k, rng)',
        to: 'distributionOf(cd)',
      },
    ],
  },
  {
    id: 'second-layer-starts-afresh',
    name: { zh: '第二层从随机权重开始', en: 'a layer two that starts at random' },
    changes: [
      {
        file: 'main.ts',
        from: 'let upper = transpose(lower);',
        to: 'let upper = makeRbm(4, random(seed + 3));',
      },
    ],
  },
  {
    id: 'second-layer-fed-by-the-model',
    name: {
      zh: '第二层学的是模型自己的 h，不是数据的',
      en: 'a layer two that learns the model’s own h, not the data’s',
    },
    changes: [
      {
        file: 'main.ts',
        from: 'through(lower, data)',
        to: 'distributionOf(transpose(lower))',
      },
    ],
  },
];
