/** What takes the causes of xor-needs-a-hidden-layer away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'and-for-xor',
    name: { zh: 'XOR 换成 AND', en: 'AND in the place of XOR' },
    changes: [{ file: 'networks.ts', from: '[[0], [1], [1], [0]]', to: '[[0], [0], [0], [1]]' }],
  },
  {
    id: 'linear-units',
    name: { zh: '隐单元没有 tanh', en: 'hidden units without tanh' },
    changes: [{ file: 'networks.ts', from: '.tanh()', to: '' }],
  },
  {
    id: 'two-for-eight',
    name: { zh: '八个隐单元只剩两个', en: 'two hidden units in the place of eight' },
    changes: [{ file: 'main.ts', from: 'width: 8', to: 'width: 2' }],
  },
];
