/** Texts for every name that degradation uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  // Charts, tables and their fields
  losses: { zh: '训练损失：普通网络与残差网络', en: 'Training loss: plain and residual' },
  loss: { zh: '训练损失', en: 'Training loss' },
  plain: { zh: '普通', en: 'Plain' },
  residual: { zh: '残差', en: 'Residual' },
  depth: { zh: '隐层数', en: 'Hidden layers' },
  layers2: { zh: '2 层', en: '2 layers' },
  layers20: { zh: '20 层', en: '20 layers' },
  layers40: { zh: '40 层', en: '40 layers' },
  summary: { zh: '最后的训练损失', en: 'Training loss at the end' },
  // Metrics
  plain2: { zh: '普通，2 层：最后的损失', en: 'Plain, 2 layers: loss at the end' },
  plain20: { zh: '普通，20 层：最后的损失', en: 'Plain, 20 layers: loss at the end' },
  plain40: { zh: '普通，40 层：最后的损失', en: 'Plain, 40 layers: loss at the end' },
  residual2: { zh: '残差，2 层：最后的损失', en: 'Residual, 2 layers: loss at the end' },
  residual20: { zh: '残差，20 层：最后的损失', en: 'Residual, 20 layers: loss at the end' },
  residual40: { zh: '残差，40 层：最后的损失', en: 'Residual, 40 layers: loss at the end' },
};
