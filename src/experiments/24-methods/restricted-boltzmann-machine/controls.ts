/** What takes the causes of restricted-boltzmann-machine away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'two-images-twice',
    name: { zh: '全亮与全暗各数两遍', en: 'all on and all off counted twice' },
    changes: [
      {
        file: 'data.ts',
        from: "patterns.set(image.join(''), image)",
        to: 'patterns.set(String(patterns.size), image)',
      },
    ],
  },
  {
    id: 'without-the-model',
    name: { zh: '公式里没有模型的平均', en: 'a formula without the model’s averages' },
    changes: [
      {
        file: 'likelihood.ts',
        from: 'up.weights[i][0] - down.weights[i][0]',
        to: 'up.weights[i][0]',
      },
    ],
  },
  {
    id: 'pixels-on-their-own',
    name: { zh: '权重不更新，只学偏置', en: 'weights that stay, and biases that learn' },
    changes: [
      {
        file: 'learning.ts',
        from: 'add(row, up.weights[i], down.weights[i])',
        to: 'add(row, up.weights[i], up.weights[i])',
      },
    ],
  },
  {
    id: 'no-sampling',
    name: { zh: 'CD 也用模型的分布', en: 'the model’s own distribution for CD, too' },
    changes: [
      {
        file: 'main.ts',
        from: 'wander(cd, data, k, rng)',
        to: '{ states, weights: probabilities(cd, states) }',
      },
    ],
  },
  {
    id: 'second-layer-starts-afresh',
    name: { zh: '第二层从随机权重开始', en: 'a layer two that starts at random' },
    changes: [
      {
        file: 'dbn.ts',
        from: 'const upper = transposed(lower);',
        to: 'const upper = makeRbm(units, size, random(seed + 3));',
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
        file: 'dbn.ts',
        from: 'const codes = { states: hidden, weights };',
        to: 'const codes = { states: hidden, weights: probabilities(transposed(lower), hidden) };',
      },
    ],
  },
];
