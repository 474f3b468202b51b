/** What takes the causes of dot-products-need-scaling away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'entries-all-alike',
    name: { zh: '向量的分量彼此相同', en: 'entries of a vector that are all alike' },
    changes: [
      {
        file: 'main.ts',
        from: 'Array.from({ length: d }, () => rng.normal())',
        to: 'Array<number>(d).fill(rng.normal())',
      },
    ],
  },
  {
    id: 'root-left-out',
    name: { zh: '漏掉 √d', en: 'the root left out' },
    changes: [{ file: 'main.ts', from: 'byRoot: Math.sqrt(d)', to: 'byRoot: 1' }],
  },
  {
    id: 'root-everywhere',
    name: { zh: '处处除以 √d', en: 'the root everywhere' },
    changes: [
      {
        file: 'main.ts',
        from: 's / divisor)',
        to: 's / Math.sqrt(d))',
      },
    ],
  },
];
