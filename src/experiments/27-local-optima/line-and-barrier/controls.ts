/** What takes the causes of line-and-barrier away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'untrained',
    name: { zh: '没有训练', en: 'without training' },
    changes: [
      {
        file: 'main.ts',
        from: 'x - rate * gradient[i]',
        to: 'x - 0 * gradient[i]',
      },
    ],
  },
  {
    id: 'one-solution-twice',
    name: { zh: 'B 就是 A', en: 'a B that is A' },
    changes: [{ file: 'main.ts', from: '[ends[0], ends[1]]', to: '[ends[0], ends[0]]' }],
  },
  {
    id: 'signs-of-the-inputs-alone',
    name: { zh: '只翻输入一侧的符号', en: 'signs flipped on the inputs alone' },
    changes: [
      {
        file: 'symmetry.ts',
        from: '(value) => sign * value',
        to: '(value, k) => (k < 3 ? sign * value : value)',
      },
    ],
  },
  {
    id: 'copy-in-the-same-order',
    name: { zh: '副本没有打乱', en: 'a copy that is not shuffled' },
    changes: [
      {
        file: 'symmetry.ts',
        from: `rng
    .shuffle(unitsOf(net))
    .map((unit) => times(rng.integer(2) ? 1 : -1, unit));`,
        to: 'unitsOf(net);',
      },
    ],
  },
  {
    id: 'any-copy-of-b',
    name: { zh: '随便取 B 的一个副本', en: 'any copy of B, not the nearest' },
    changes: [
      { file: 'main.ts', from: 'nearestCopy(b, a)', to: 'shuffledCopy(b, random(seed + 2000))' },
    ],
  },
  {
    id: 'curve-stays-straight',
    name: { zh: '曲线没有训练', en: 'a curve that is not trained' },
    changes: [
      {
        file: 'paths.ts',
        from: 'x - change[i]',
        to: 'x - 0 * change[i]',
      },
    ],
  },
];
