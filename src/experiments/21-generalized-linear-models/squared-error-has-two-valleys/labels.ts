/** Texts for every name that squared-error-has-two-valleys uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  slope: { zh: '斜率（固定的权重）', en: 'Slope (a fixed weight)' },
  start: { zh: '起点的偏置', en: 'Bias at the start' },
  landscape: {
    zh: '损失随偏置（各除以最大值）',
    en: 'Loss by the bias (over its greatest)',
    see: {
      zh: '平方误差有两个谷，两头是平的，从那里出发推不动；交叉熵只有一个谷，两头越远越陡。',
      en: 'Squared error: two valleys, and plains at both ends where nothing pushes. Cross-entropy: one valley, steep far out.',
    },
  },
  bias: { zh: '偏置 b', en: 'Bias b' },
  share: { zh: '损失', en: 'Loss' },
  squares: { zh: '平方误差', en: 'squared error' },
  crossEntropy: { zh: '交叉熵', en: 'cross-entropy' },
  squaresValleys: { zh: '平方误差的谷', en: 'Valleys, squared error' },
  crossEntropyValleys: { zh: '交叉熵的谷', en: 'Valleys, cross-entropy' },
  squaresCurvature: { zh: '平方误差最小的二阶导数', en: 'Least curvature, squared error' },
  crossEntropyCurvature: { zh: '交叉熵最小的二阶导数', en: 'Least curvature, cross-entropy' },
  squaresSteepness: { zh: '起点的坡度，平方误差', en: 'Slope at the start, squared error' },
  crossEntropySteepness: { zh: '起点的坡度，交叉熵', en: 'Slope at the start, cross-entropy' },
  stable: { zh: '稳定地算 ln(1 + e^800)', en: 'ln(1 + e^800), stably' },
};
