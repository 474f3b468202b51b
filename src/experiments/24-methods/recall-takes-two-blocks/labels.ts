/** Texts for every name that recall-takes-two-blocks uses. */
import type { Localized } from '../../../data/language';
import type { Experiment } from '../../experiment';

const blocks: Readonly<Record<string, Localized>> = {
  oneBlock1: { zh: '只有一个块', en: 'The one block' },
  twoBlocks1: { zh: '两个块的第一个', en: 'First of two blocks' },
  twoBlocks2: { zh: '两个块的第二个', en: 'Second of two blocks' },
  shiftedKeys1: { zh: '键错位的一个块', en: 'Block, shifted keys' },
};

const metrics = Object.entries(blocks).flatMap(([block, { zh, en }]): [string, Localized][] => [
  [`${block}Found`, { zh: `${zh}：提问处看对值的权重`, en: `${en}: weight on the right values` }],
  [
    `${block}Back`,
    { zh: `${zh}：值处看自己的键的权重`, en: `${en}: weight of values on their keys` },
  ],
]);

export const labels: Experiment['labels'] = {
  // Charts and their fields
  curves: {
    zh: '答对的占比',
    en: 'Right answers',
    see: {
      zh: '两个块、键错位的一个块都升到顶；普通的一个块停在一半多一点。',
      en: 'Two blocks and the block with shifted keys reach the top; the plain one stays a little above a half.',
    },
  },
  attention: {
    zh: '一条序列里每个位置看向哪里',
    en: 'Where each position of one sequence looks',
    see: {
      zh: '两个块的第一个：偶数行看前一格，值认得了自己的键。第二个和键错位的块：键所在的行只亮在正确的值上。',
      en: 'First of two: even rows look one place back, so values know their keys. Second of two, and shifted keys: rows of keys are bright at the right values.',
    },
  },
  accuracy: { zh: '正确率', en: 'Accuracy' },
  at: { zh: '查询的位置', en: 'Position that asks' },
  from: { zh: '被看的位置', en: 'Position looked at' },
  block: { zh: '块', en: 'Block' },
  // Networks and metrics
  oneBlock: { zh: '一个块', en: 'One block' },
  twoBlocks: { zh: '两个块', en: 'Two blocks' },
  shiftedKeys: { zh: '一个块，键错一位', en: 'Block, shifted keys' },
  oneBlockAccuracy: { zh: '一个块：正确率', en: 'One block: accuracy' },
  twoBlocksAccuracy: { zh: '两个块：正确率', en: 'Two blocks: accuracy' },
  shiftedKeysAccuracy: { zh: '键错一位：正确率', en: 'Shifted keys: accuracy' },
  ...blocks,
  ...Object.fromEntries(metrics),
};
