/** What takes the causes of recall-takes-two-blocks away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'second-block-left-out',
    name: { zh: '去掉第二个块', en: 'the second block left out' },
    changes: [
      { file: 'main.ts', from: 'twoBlocks: makeNet(2, false)', to: 'twoBlocks: makeNet(1, false)' },
    ],
  },
  {
    id: 'keys-shifted-by-one',
    name: { zh: '普通的块也把键错一位', en: 'the plain block with shifted keys' },
    changes: [
      { file: 'main.ts', from: 'oneBlock: makeNet(1, false)', to: 'oneBlock: makeNet(1, true)' },
    ],
  },
  {
    id: 'shift-left-out',
    name: { zh: '键不再错位', en: 'the shift left out' },
    changes: [
      {
        file: 'main.ts',
        from: 'shiftedKeys: makeNet(1, true)',
        to: 'shiftedKeys: makeNet(1, false)',
      },
    ],
  },
  {
    id: 'answers-unrelated',
    name: { zh: '答案与表无关', en: 'answers that have nothing to do with the table' },
    changes: [
      { file: 'data.ts', from: '[table[key], 0]', to: '[rng.integer(values) + 0 * key, 0]' },
    ],
  },
];
