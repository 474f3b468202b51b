/** Texts for every name that order-must-be-added uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  heads: { zh: '头数', en: 'Heads' },
  base: { zh: '频率的底数', en: 'Base of the frequencies' },
  // Chart and its fields
  scores: {
    zh: '同一对查询和键，在各个位置上的分数',
    en: 'Scores of one query and key at all places',
    see: {
      zh: '只有正弦编码、旋转编码：每个距离上的点重合成一个。正弦编码加上内容：同一个距离散成一列。',
      en: 'Sinusoids alone and rotary: dots at one distance coincide. Sinusoids added to contents: they spread into a column.',
    },
  },
  distance: { zh: '位置之差', en: 'Difference of positions' },
  score: { zh: '点积', en: 'Dot product' },
  encoding: { zh: '编码', en: 'Encoding' },
  wavesAlone: { zh: '正弦编码，没有内容', en: 'Sinusoids, no contents' },
  waves: { zh: '正弦编码加内容', en: 'Sinusoids and contents' },
  rotary: { zh: '旋转编码', en: 'Rotary' },
  // Metrics
  headsGap: { zh: '拼接与各头相加之差', en: 'Joined heads against their sum' },
  orderGap: { zh: '没有位置：先后打乱之差', en: 'No positions: reordered before or after' },
  orderGapWaves: { zh: '加正弦编码：先后打乱之差', en: 'Sinusoids: reordered before or after' },
  orderGapCausal: {
    zh: '只加因果掩码：先后打乱之差',
    en: 'Causal mask alone: reordered before or after',
  },
  laterChange: {
    zh: '有因果掩码：换掉末尾，前面的变化',
    en: 'Causal mask: change before a changed last word',
  },
  laterChangeOpen: {
    zh: '没有掩码：换掉末尾，前面的变化',
    en: 'No mask: change before a changed last word',
  },
  wavesAloneRange: {
    zh: '只有正弦编码：平均分数随距离变化的幅度',
    en: 'Sinusoids alone: how far mean scores range over distances',
  },
  wavesRange: {
    zh: '内容加正弦编码：平均分数随距离变化的幅度',
    en: 'Contents with sinusoids: how far mean scores range over distances',
  },
  rotaryRange: {
    zh: '旋转编码：平均分数随距离变化的幅度',
    en: 'Rotary: how far mean scores range over distances',
  },
  wavesAloneSpread: {
    zh: '正弦编码：同一距离上点积的差异',
    en: 'Sinusoids alone: spread at one distance',
  },
  wavesSpread: {
    zh: '正弦编码加内容：同一距离上点积的差异',
    en: 'Sinusoids and contents: spread at one distance',
  },
  rotarySpread: {
    zh: '旋转编码：同一距离上点积的差异',
    en: 'Rotary: spread at one distance',
  },
};
