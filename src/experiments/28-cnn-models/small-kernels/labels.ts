/** Texts for every name that small-kernels uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  channels: { zh: '通道数', en: 'Channels' },
  layers: { zh: '几个 3×3', en: 'How many 3×3' },
  // Charts, tables and their fields
  reach: {
    zh: '一个输出看得见的输入',
    en: 'What an output sees of the input',
    see: {
      zh: '三个 3×3 叠起来，看得见 7×7 的一块。通向正中的路径最多，越靠边越少，角上只有一条。',
      en: 'Three stacked 3×3 see a square of 7×7. Most paths lead to the middle, fewer to the edge, and one to each corner.',
    },
  },
  paths: { zh: '路径数', en: 'Paths' },
  weights: {
    zh: '权重之比，直接的做法算 1',
    en: 'Weights, the direct way being 1',
    see: {
      zh: '每一对里，矮的是省的做法。四种都省，瓶颈省得最多，小核叠大核省得最少。',
      en: 'In each pair the short bar is the thrifty way. All four save; the bottleneck saves most, the stack of 3×3 least.',
    },
  },
  saving: { zh: '省法', en: 'Saving' },
  ratio: { zh: '权重之比', en: 'Ratio of weights' },
  way: { zh: '做法', en: 'Way' },
  direct: { zh: '直接', en: 'Direct' },
  thrifty: { zh: '省', en: 'Thrifty' },
  share: { zh: '之比', en: 'Ratio' },
  savings: { zh: '各种省法的权重', en: 'Weights, direct and thrifty' },
  stack: { zh: '小核叠大核', en: 'Stack of 3×3' },
  bottleneck: { zh: '瓶颈', en: 'Bottleneck' },
  reduction: { zh: '1×1 降维', en: '1×1 reduction' },
  depthwise: { zh: '逐通道可分离', en: 'Depthwise separable' },
  // Metrics
  seenSide: { zh: '一个输出看得见的边长', en: 'Side of what an output sees' },
  stackDirect: { zh: '小核叠大核：直接的权重', en: 'Stack of 3×3: weights, directly' },
  stackThrifty: { zh: '小核叠大核：省过之后的权重', en: 'Stack of 3×3: weights, thriftily' },
  stackShare: { zh: '小核叠大核：权重之比', en: 'Stack of 3×3: ratio of weights' },
  bottleneckDirect: { zh: '瓶颈：直接的权重', en: 'Bottleneck: weights, directly' },
  bottleneckThrifty: { zh: '瓶颈：省过之后的权重', en: 'Bottleneck: weights, thriftily' },
  bottleneckShare: { zh: '瓶颈：权重之比', en: 'Bottleneck: ratio of weights' },
  reductionDirect: { zh: '1×1 降维：直接的权重', en: '1×1 reduction: weights, directly' },
  reductionThrifty: { zh: '1×1 降维：省过之后的权重', en: '1×1 reduction: weights, thriftily' },
  reductionShare: { zh: '1×1 降维：权重之比', en: '1×1 reduction: ratio of weights' },
  depthwiseDirect: { zh: '逐通道可分离：直接的权重', en: 'Depthwise separable: weights, directly' },
  depthwiseThrifty: {
    zh: '逐通道可分离：省过之后的权重',
    en: 'Depthwise separable: weights, thriftily',
  },
  depthwiseShare: { zh: '逐通道可分离：权重之比', en: 'Depthwise separable: ratio of weights' },
};
