/** Texts for every name that highway-against-residual uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  width: { zh: '单元数 n', en: 'Units n' },
  gateBias: { zh: '门偏置', en: 'Gate bias' },
  relu: { zh: 'ReLU（He 初始化）', en: 'ReLU (He initialisation)' },
  tanh: { zh: 'tanh（LeCun 初始化）', en: 'tanh (LeCun initialisation)' },
  // Charts, tables and their fields
  plain: { zh: '普通层', en: 'Plain layer' },
  residual: { zh: '残差层', en: 'Residual layer' },
  highway: { zh: '高速层', en: 'Highway layer' },
  distances: {
    zh: '输出离输入多远（输入长度为 1）',
    en: 'How far the output is from the input (input length = 1)',
    see: {
      zh: '只有高速层随门偏置变。越往左门关得越紧，输出越接近输入；越往右越像普通层，途中越过残差层。',
      en: 'Only the highway layer heeds the gate bias. To the left its gate shuts and the output nears the input; to the right it becomes the plain layer.',
    },
  },
  outputDistance: { zh: '输出与输入的相对距离', en: 'Relative distance, output to input' },
  summary: { zh: '三种层的对比', en: 'The three layers compared' },
  extra: { zh: '比普通层多的参数', en: 'Parameters beyond the plain layer' },
  jacobianDistance: {
    zh: '雅可比矩阵与单位矩阵的相对距离',
    en: 'Relative distance, Jacobian to identity',
  },
  // Metrics
  plainExtra: { zh: '普通层多出的参数', en: 'Plain layer: extra parameters' },
  residualExtra: { zh: '残差层多出的参数', en: 'Residual layer: extra parameters' },
  highwayExtra: { zh: '高速层多出的参数', en: 'Highway layer: extra parameters' },
  plainOutput: { zh: '普通层：输出离输入', en: 'Plain layer: output to input' },
  residualOutput: { zh: '残差层：输出离输入', en: 'Residual layer: output to input' },
  highwayOutput: { zh: '高速层：输出离输入', en: 'Highway layer: output to input' },
  plainJacobian: { zh: '普通层：雅可比离单位矩阵', en: 'Plain layer: Jacobian to identity' },
  residualJacobian: { zh: '残差层：雅可比离单位矩阵', en: 'Residual layer: Jacobian to identity' },
  highwayJacobian: { zh: '高速层：雅可比离单位矩阵', en: 'Highway layer: Jacobian to identity' },
  gateAtBias: { zh: '得分为零时的门 σ(门偏置)', en: 'Gate at a score of zero, σ(gate bias)' },
};
