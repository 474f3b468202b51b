/** What takes the causes of batch-norm-explodes-at-depth away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-normalization',
    name: { zh: '批归一化什么也不做', en: 'a batch normalisation that does nothing' },
    changes: [
      { file: 'network.ts', from: 'z.sub(mean).div(variance.add(1e-5).sqrt())', to: 'z.clone()' },
    ],
  },
  {
    id: 'without-skips',
    name: { zh: '没有残差连接', en: 'without skips' },
    changes: [{ file: 'network.ts', from: 'h.add(out)', to: 'out' }],
  },
  {
    id: 'relu-cuts-nothing',
    name: { zh: 'ReLU 一个也不切', en: 'a ReLU that cuts nothing off' },
    changes: [{ file: 'network.ts', from: 'tf.relu(z)', to: 'z.clone()' }],
  },
];
