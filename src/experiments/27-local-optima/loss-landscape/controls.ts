/** What takes the causes of loss-landscape away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'second-layer-as-it-was',
    name: { zh: '后一层不除以 α', en: 'the second layer not divided by α' },
    changes: [{ file: 'weights.ts', from: 'w.div(alpha)', to: 'w.clone()' }],
  },
  {
    id: 'without-rescaling',
    name: { zh: '没有缩放', en: 'without rescaling' },
    changes: [{ file: 'main.ts', from: 'rescale(trained, alpha)', to: 'rescale(trained, 1)' }],
  },
  {
    id: 'without-normalisation',
    name: { zh: '方向没有归一化', en: 'directions that are not normalised' },
    changes: [
      {
        file: 'weights.ts',
        from: "d.mul(wanted.div(d.norm('euclidean', 0)))",
        to: 'd.mul(wanted.div(wanted))',
      },
    ],
  },
  {
    id: 'untrained',
    name: { zh: '没有训练', en: 'without training' },
    changes: [
      {
        file: 'main.ts',
        from: 'tf.train.adam(0.01)',
        to: 'tf.train.adam(0)',
      },
    ],
  },
];
