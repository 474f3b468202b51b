/** What recall-takes-two-blocks must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'two-blocks-recall',
    statement: {
      zh: '两个块学会了：答对 95% 以上。',
      en: 'Two blocks learn it: more than 95 % right.',
    },
    expect: { kind: 'band', metric: 'twoBlocksAccuracy', min: 0.95, max: 1 },
    given: ['steps'],
    control: 'second-block-left-out',
    source: 'seeds 1-10: 0.995 to 1.000, median 1.000; Sanford24',
  },
  {
    id: 'one-block-does-not',
    statement: {
      zh: '同样宽的一个块停在一半多一点，0.52 到 0.62 之间。',
      en: 'One block of the same width stays a little above a half, between 0.52 and 0.62.',
    },
    expect: { kind: 'band', metric: 'oneBlockAccuracy', min: 0.52, max: 0.62 },
    given: ['steps'],
    control: 'keys-shifted-by-one',
    source: 'seeds 1-10: 0.546 to 0.592, median 0.576; Sanford24 bounds the size of one block',
  },
  {
    id: 'shifted-keys-suffice',
    statement: {
      zh: '键里掺进前一个位置的键，一个块也学会了：答对 97% 以上。',
      en: 'With the previous position’s key mixed into each key one block learns it as well: more than 97 % right.',
    },
    expect: { kind: 'band', metric: 'shiftedKeysAccuracy', min: 0.97, max: 1 },
    given: ['steps'],
    control: 'shift-left-out',
    source: 'seeds 1-10: 1.000 each',
  },
  {
    id: 'the-first-looks-back',
    statement: {
      zh: '两个块里，第一个让值看前一个位置，也就是自己的键：平均权重 0.45 到 0.85。',
      en: 'Of two blocks the first lets values look one place back, at their keys: mean weight 0.45 to 0.85.',
    },
    expect: { kind: 'band', metric: 'twoBlocks1Back', min: 0.45, max: 0.85 },
    given: ['steps'],
    control: 'second-block-left-out',
    source: 'seeds 1-10: 0.535 to 0.758, median 0.658; in a single block 0.08 to 0.23',
  },
  {
    id: 'the-second-finds-the-value',
    statement: {
      zh: '第二个在提问处看对了地方：同一个键后面的值得到 0.75 以上的权重。',
      en: 'The second looks at the right places: values behind the same key get a weight above 0.75.',
    },
    expect: { kind: 'band', metric: 'twoBlocks2Found', min: 0.75, max: 1 },
    given: ['steps'],
    control: 'answers-unrelated',
    source: 'seeds 1-10: 0.829 to 0.980, median 0.968; in a single block 0.27 to 0.35',
  },
];
