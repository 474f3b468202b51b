/** What takes the causes of dropout-is-ridge away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'features-dropped-together',
    name: { zh: '一个样本的特征一起丢', en: 'all features of a sample dropped together' },
    changes: [
      {
        file: 'main.ts',
        from: `const drop = (row: number[]) =>
  row.map((entry) =>
    rng.uniform() < keep ? entry / keep : 0,
  );`,
        to: `const drop = (row: number[]) => {
  const factor = rng.uniform() < keep ? 1 / keep : 0;
  return row.map((entry) => entry * factor);
};`,
      },
    ],
  },
  {
    id: 'nothing-dropped',
    name: { zh: '什么也不丢', en: 'nothing dropped' },
    changes: [{ file: 'main.ts', from: 'rng.uniform() < keep ? entry / keep : 0', to: 'entry' }],
  },
  {
    id: 'not-scaled',
    name: { zh: '留下的不除以 p', en: 'what is kept not divided by p' },
    changes: [{ file: 'main.ts', from: '? entry / keep : 0', to: '? entry : 0' }],
  },
  {
    id: 'features-of-one-size',
    name: { zh: '特征一样大', en: 'features of one size' },
    changes: [{ file: 'data.ts', from: '(j + 2) / 4', to: '1 + 0 * j' }],
  },
];
