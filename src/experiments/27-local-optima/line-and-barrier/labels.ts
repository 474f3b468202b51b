/** Texts for every name that line-and-barrier uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  width: { zh: '隐单元数 H', en: 'Hidden units H' },
  noise: { zh: '数据的噪声', en: 'Noise of the data' },
  curveSteps: { zh: '曲线的训练步数', en: 'Training steps of the curve' },
  // Charts, tables and their fields
  fromStart: {
    zh: '从起点（0）到终点（1）的直线',
    en: 'The line from start (0) to end (1)',
    see: {
      zh: '六次训练都没有在半路撞上高坎：四条一路下降，训练 1 和 6 只在起点附近略微抬头。',
      en: 'None of the six meets a barrier on its way: four fall all along, runs 1 and 6 only rise a little near the start.',
    },
  },
  between: {
    zh: '从 A（0）到 B（1）的四条路',
    en: 'Four paths from A (0) to B (1)',
    see: {
      zh: '看中间：直奔 B、直奔 A 的副本，都要翻过高坎；走弯路，或先把 B 对齐再走直线，几乎一路贴底。',
      en: 'Look at the middle: straight to B or to a copy of A there is a high barrier. The curved path and the line to B aligned stay near the bottom.',
    },
  },
  t: { zh: '走了多远', en: 'How far along' },
  run1: { zh: '训练 1（A）', en: 'Run 1 (A)' },
  run2: { zh: '训练 2（B）', en: 'Run 2 (B)' },
  run3: { zh: '训练 3', en: 'Run 3' },
  run4: { zh: '训练 4', en: 'Run 4' },
  run5: { zh: '训练 5', en: 'Run 5' },
  run6: { zh: '训练 6', en: 'Run 6' },
  path: { zh: '路', en: 'Path' },
  straight: { zh: '直线到 B', en: 'Straight to B' },
  toCopy: { zh: '直线到 A 的副本', en: 'Straight to a copy of A' },
  aligned: { zh: '直线到对齐的 B', en: 'Straight to B aligned' },
  curved: { zh: '弯路到 B', en: 'Curved to B' },
  // Metrics
  falling: { zh: '直线上损失一路下降的训练次数', en: 'Runs whose line falls all the way' },
  copyLossDifference: {
    zh: 'A 的副本与 A 的损失之差',
    en: 'Loss of the copy of A minus that of A',
  },
  nearLossDifference: {
    zh: '对齐的 B 与 B 的损失之差',
    en: 'Loss of B aligned minus that of B',
  },
  endLoss: { zh: '两端中较大的损失', en: 'The greater loss at the ends' },
  straightBarrier: { zh: '直线到 B 的势垒', en: 'Barrier on the line to B' },
  toCopyBarrier: { zh: '直线到 A 的副本的势垒', en: 'Barrier on the line to a copy of A' },
  alignedBarrier: { zh: '直线到对齐的 B 的势垒', en: 'Barrier on the line to B aligned' },
  curvedBarrier: { zh: '弯路上的势垒', en: 'Barrier on the curve' },
};
