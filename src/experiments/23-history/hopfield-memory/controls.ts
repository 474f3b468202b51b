/** What takes the causes of hopfield-memory away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'equal-connections',
    name: {
      zh: '连接不分同号异号，一样强',
      en: 'connections of equal strength, whatever the patterns',
    },
    changes: [
      {
        file: 'hopfield.ts',
        from: 'tf.matMul(xi, xi, true).div(size)',
        to: 'tf.onesLike(tf.matMul(xi, xi, true)).div(size)',
      },
    ],
  },
  {
    id: 'only-one-stored',
    name: { zh: '网络只记一个图样', en: 'networks that store one pattern only' },
    changes: [{ file: 'main.ts', from: 'hopfield(stored)', to: 'hopfield([stored[0]])' }],
  },
  {
    id: 'one-way-connections',
    name: { zh: '连接只有一个方向，不对称', en: 'connections in one direction: no symmetry' },
    changes: [
      {
        file: 'hopfield.ts',
        from: 'all.mul(offDiagonal)',
        to: 'tf.linalg.bandPart(all.mul(offDiagonal), 0, -1)',
      },
    ],
  },
  {
    id: 'cues-not-spoilt',
    name: { zh: '起点没有弄脏，无可回忆', en: 'cues that are not spoilt: nothing to recall' },
    changes: [
      {
        file: 'main.ts',
        from: 'patterns.flipped(stored[0], 0.1, rng)',
        to: 'patterns.flipped(stored[0], 0, rng)',
      },
    ],
  },
];
