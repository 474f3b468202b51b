/** What takes the causes of linear-nets-cannot-bend away, one at a time. */
import type { Control } from '../../control';

/** One activation, as it is written for numbers and for tensors. */
const instead = (from: [string, string], to: [string, string]) =>
  from.map((code, i) => ({ file: 'functions.ts', from: code, to: to[i] ?? '' }));

export const controls: readonly Control[] = [
  {
    id: 'linear-units-bend',
    name: { zh: '不加激活函数的单元也有折点', en: 'units without activation that have a kink' },
    changes: instead(
      ['identity: (z: number) => z,', 'identity: (z: tf.Tensor) => z,'],
      ['identity: (z: number) => Math.abs(z),', 'identity: (z: tf.Tensor) => tf.abs(z),'],
    ),
  },
  {
    id: 'squares-with-a-kink',
    name: { zh: '平方在 0 处变号', en: 'squares that change sign at 0' },
    changes: instead(['z * z', 'tf.square(z)'], ['z * Math.abs(z)', 'tf.mul(z, tf.abs(z))']),
  },
  {
    id: 'relu-does-not-bend',
    name: { zh: 'ReLU 没有折点', en: 'a ReLU without its kink' },
    changes: instead(['Math.max(0, z)', 'tf.relu(z)'], ['z', 'z.mul(1)']),
  },
];
