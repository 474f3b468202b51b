/** Texts for every name that relu-in-narrow-layers uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  dimension: { zh: '数据的自由度 d', en: 'Dimensions of the data, d' },
  expansion: { zh: '加宽的倍数 t', en: 'Expansion t' },
  // Charts, tables and their fields
  lost: {
    zh: '丢了方向的点占几成',
    en: 'Share of points that lose a direction',
    see: {
      zh: '最左边不加宽，几乎每个点都丢；往右加宽，很快贴到零。点是数出来的，线是公式。',
      en: 'At the left, without expansion, nearly every point loses one; widening soon brings it to zero. Dots are counted, the line is the formula.',
    },
  },
  times: { zh: '加宽的倍数', en: 'Expansion' },
  share: { zh: '丢了方向的份额', en: 'Share that loses a direction' },
  expected: { zh: '公式给的份额', en: 'Share by the formula' },
  source: { zh: '来源', en: 'Source' },
  counted: { zh: '数出来的', en: 'Counted' },
  widths: { zh: '各种宽度', en: 'Widths' },
  width: { zh: '单元数', en: 'Units' },
  // Metrics
  lostNarrow: { zh: '不加宽：丢了方向的份额', en: 'No expansion: share that loses a direction' },
  lostDouble: { zh: '加宽到两倍：丢了方向的份额', en: 'Expansion 2: share that loses a direction' },
  lostWide: { zh: '加宽到底：丢了方向的份额', en: 'Full expansion: share that loses a direction' },
  largestGap: { zh: '与公式最多差多少', en: 'Largest difference from the formula' },
};
