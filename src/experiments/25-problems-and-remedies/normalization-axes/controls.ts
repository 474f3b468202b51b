/** What takes the ideas of normalization-axes away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'batch-without-its-batch',
    name: { zh: 'BN 不跨样本统计', en: 'BN that does not go over samples' },
    changes: [{ file: 'main.ts', from: 'batch: [0, 3, 4]', to: 'batch: [3, 4]' }],
  },
  {
    id: 'over-everything',
    name: { zh: '四种都在全部的数上统计', en: 'all four over all numbers' },
    changes: [
      { file: 'main.ts', from: 'batch: [0, 3, 4]', to: 'batch: [0, 1, 2, 3, 4]' },
      { file: 'main.ts', from: 'layer: [1, 2, 3, 4]', to: 'layer: [0, 1, 2, 3, 4]' },
      { file: 'main.ts', from: 'instance: [3, 4]', to: 'instance: [0, 1, 2, 3, 4]' },
      { file: 'main.ts', from: 'group: [2, 3, 4]', to: 'group: [0, 1, 2, 3, 4]' },
    ],
  },
  {
    id: 'layer-by-channel',
    name: { zh: 'LN 和 GN 每个通道各自统计', en: 'LN and GN for each channel apart' },
    changes: [
      { file: 'main.ts', from: 'layer: [1, 2, 3, 4]', to: 'layer: [3, 4]' },
      { file: 'main.ts', from: 'group: [2, 3, 4]', to: 'group: [3, 4]' },
    ],
  },
  {
    id: 'samples-are-copies',
    name: { zh: '批里的样本都是同一个', en: 'a batch of copies of one sample' },
    changes: [
      {
        file: 'batches.ts',
        from: 'normal([batchSize, 2000])',
        to: 'normal([1, 2000]).tile([batchSize, 1])',
      },
    ],
  },
  {
    id: 'true-statistics',
    name: { zh: '归一化用真值', en: 'normalising by the truth' },
    changes: [{ file: 'batches.ts', from: 'normalize(z, [0])', to: 'z.clone()' }],
  },
];
