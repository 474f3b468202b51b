/** Texts for every name that deepface-ledger uses. */
import type { Experiment } from '../../experiment';

const parametersOf = (layer: string) => ({
  zh: `${layer} 的参数`,
  en: `Parameters of ${layer}`,
});

export const labels: Experiment['labels'] = {
  // Parameters
  inputSize: { zh: '输入边长（像素）', en: 'Input size (pixels)' },
  people: { zh: '训练集的人数', en: 'People in the training set' },
  shareLocal: { zh: '让 L4 到 L6 共享权重', en: 'Share weights in L4 to L6' },
  // Charts, tables and their fields
  ledger: {
    zh: '参数与乘加，逐层',
    en: 'Parameters and multiply-adds by layer',
    see: {
      zh: '两幅图的高柱不在同一层：参数最多的是不共享权重的 L4，乘加最多的是共享权重的 C1 和 C3。',
      en: 'The tall bars are not in the same layers: L4, which does not share, has most parameters; C1 and C3, which share, do most of the work.',
    },
  },
  layers: { zh: 'DeepFace 的账', en: 'The ledger of DeepFace' },
  size: { zh: '输出边长', en: 'Output size' },
  maps: { zh: '特征图', en: 'Maps' },
  ifShared: { zh: '若共享', en: 'If shared' },
  multiplyAdds: { zh: '乘加', en: 'Multiply-adds' },
  millions: { zh: '百万', en: 'Millions' },
  C1: { zh: 'C1', en: 'C1' },
  M2: { zh: 'M2', en: 'M2' },
  C3: { zh: 'C3', en: 'C3' },
  L4: { zh: 'L4', en: 'L4' },
  L5: { zh: 'L5', en: 'L5' },
  L6: { zh: 'L6', en: 'L6' },
  F7: { zh: 'F7', en: 'F7' },
  F8: { zh: 'F8', en: 'F8' },
  // Metrics
  'C1-parameters': parametersOf('C1'),
  'M2-parameters': parametersOf('M2'),
  'C3-parameters': parametersOf('C3'),
  'L4-parameters': parametersOf('L4'),
  'L5-parameters': parametersOf('L5'),
  'L6-parameters': parametersOf('L6'),
  'F7-parameters': parametersOf('F7'),
  'F8-parameters': parametersOf('F8'),
  localParameters: { zh: 'L4 到 L6 的参数', en: 'Parameters of L4 to L6' },
  localIfShared: { zh: 'L4 到 L6 若共享', en: 'L4 to L6 if shared' },
  localMultiplyAdds: { zh: 'L4 到 L6 的乘加', en: 'Multiply-adds of L4 to L6' },
  convolutionMultiplyAdds: { zh: 'C1 和 C3 的乘加', en: 'Multiply-adds of C1 and C3' },
  largestShare: { zh: '最大一层占的比例', en: 'Share of the largest layer' },
};
