/** Texts for every name that relu-after-addition uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  depth: { zh: '块数 L', en: 'Blocks L' },
  width: { zh: '单元数', en: 'Units' },
  // Versions
  v1: { zh: 'v1：相加之后有 ReLU', en: 'v1: ReLU after the sum' },
  v2: { zh: 'v2：ReLU 在支路里', en: 'v2: ReLUs in the branch' },
  walk: { zh: '随机游走一直为正的概率', en: 'Chance that a random walk stayed positive' },
  // Charts, tables and their fields
  paths: {
    zh: '恒等通路从头通到这一块的坐标',
    en: 'Coordinates whose identity path is open up to this block',
    see: {
      zh: 'v2 一直是 1。v1 的线穿过一串点：点是随机游走一直为正的概率。',
      en: 'v2 stays at 1. The line of v1 runs through the dots, the chance that a random walk has stayed positive.',
    },
  },
  block: { zh: '块', en: 'Block' },
  open: { zh: '通着的占比', en: 'Share open' },
  version: { zh: '版本', en: 'Version' },
  trunks: { zh: '最后一块之后的主干', en: 'The trunk after the last block' },
  mean: { zh: '均值 / 均方根', en: 'Mean over root mean square' },
  v1Open: { zh: 'v1：恒等通路通着的占比', en: 'v1: share of identity paths open' },
  v2Open: { zh: 'v2：恒等通路通着的占比', en: 'v2: share of identity paths open' },
  v1Size: { zh: 'v1：主干的均方根', en: 'v1: root mean square of the trunk' },
  v2Size: { zh: 'v2：主干的均方根', en: 'v2: root mean square of the trunk' },
  v1Mean: { zh: 'v1：主干的均值 / 均方根', en: 'v1: mean of the trunk over its root mean square' },
  v2Mean: { zh: 'v2：主干的均值 / 均方根', en: 'v2: mean of the trunk over its root mean square' },
};
