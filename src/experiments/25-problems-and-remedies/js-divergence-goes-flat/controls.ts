/** What takes the causes of js-divergence-goes-flat away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'heavy-tails',
    name: { zh: '尾巴很厚的柯西分布', en: 'Cauchy distributions, whose tails are heavy' },
    changes: [
      {
        file: 'divergences.ts',
        from: `Math.exp(-0.5 * ((x - mean) / deviation) ** 2) /
  (deviation * Math.sqrt(2 * Math.PI))`,
        to: `1 /
  (1 + ((x - mean) / deviation) ** 2) /
  (deviation * Math.PI)`,
      },
    ],
  },
  {
    id: 'lines-that-overlap',
    name: {
      zh: '两条平行线越近，重合得越多',
      en: 'lines that overlap the more, the nearer they are',
    },
    changes: [
      {
        file: 'divergences.ts',
        from: '[1, 0], [0, 1]',
        to: '[1, 0], [Math.exp(-distance), 1 - Math.exp(-distance)]',
      },
    ],
  },
  {
    id: 'mass-without-distance',
    name: { zh: 'W₁ 只算质量，不乘路程', en: 'a W₁ that counts mass and not how far it moves' },
    changes: [
      {
        file: 'divergences.ts',
        from: 'area += Math.abs(gap) * (x[i + 1] - x[i]);',
        to: 'area += Math.abs(gap);',
      },
    ],
  },
];
