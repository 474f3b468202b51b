/** What takes the causes of sixteen-bit-formats away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'truncated',
    name: { zh: '一律舍去尾数', en: 'rounding always down' },
    changes: [
      { file: 'formats.ts', from: '(below + (goesUp ? 1 : 0))', to: '(below + (goesUp ? 0 : 0))' },
    ],
  },
  {
    id: 'ties-go-up',
    name: { zh: '居中时一律进位', en: 'ties that always go up' },
    changes: [{ file: 'formats.ts', from: '(rest === 0.5 && isOdd)', to: 'rest === 0.5' }],
  },
  {
    id: 'ten-more-fraction-bits',
    name: { zh: '尾数多 10 位', en: 'ten more fraction bits' },
    changes: [
      { file: 'formats.ts', from: 'fractionBits: 10', to: 'fractionBits: 20' },
      { file: 'formats.ts', from: 'fractionBits: 7', to: 'fractionBits: 17' },
    ],
  },
];
