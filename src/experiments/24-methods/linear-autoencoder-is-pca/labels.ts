/** Texts for every name that linear-autoencoder-is-pca uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  codeSize: { zh: '编码的维数 k', en: 'Code size k' },
  activation: { zh: '编码层的激活函数', en: 'Activation of the code' },
  linear: { zh: '无（线性）', en: 'None (linear)' },
  offset: { zh: '数据中心到原点的距离', en: 'Distance of the data’s centre from 0' },
  centred: { zh: '先减去均值', en: 'Subtract the mean first' },
  // Charts and their fields
  lossCurve: {
    zh: '重建误差',
    en: 'Reconstruction error',
    see: {
      zh: '自编码器降到 PCA 的那条线就停住：线性的编码不可能更低。',
      en: 'The autoencoder comes down to the line of PCA and stops: no linear code can do better.',
    },
  },
  loss: { zh: '最终的重建误差', en: 'Reconstruction error in the end' },
  error: { zh: '重建误差', en: 'Reconstruction error' },
  autoencoder: { zh: '自编码器', en: 'Autoencoder' },
  pca: { zh: 'PCA', en: 'PCA' },
  angleCurve: {
    zh: '两个子空间有多接近',
    en: 'How close the two subspaces are',
    see: {
      zh: '曲线升到 1 就停住：解码器张成的，正是主成分的平面。',
      en: 'The curve climbs to 1 and stays: the decoder spans the very plane of the principal components.',
    },
  },
  cosine: { zh: '最大夹角的余弦', en: 'Cosine of the largest angle' },
  codes: {
    zh: '同一批点的两种编码',
    en: 'Two codes of the same points',
    see: {
      zh: '自编码器的图像是把 PCA 的图转动、拉斜了：平面相同，坐标轴不同。',
      en: 'The autoencoder’s picture is PCA’s, turned and skewed: the same plane, other axes.',
    },
  },
  first: { zh: '编码 1', en: 'Code 1' },
  second: { zh: '编码 2', en: 'Code 2' },
  side: { zh: '第一主成分', en: 'First principal component' },
  positive: { zh: '为正', en: 'Positive' },
  negative: { zh: '为负', en: 'Negative' },
  // Metrics
  discardedVariance: { zh: '舍去的特征值之和', en: 'Sum of the discarded eigenvalues' },
  excess: {
    zh: '重建误差高出该和的比例',
    en: 'Error above that sum, as a share of it',
  },
  closeness: {
    zh: '两个子空间最大夹角的余弦',
    en: 'Cosine of the largest angle between the subspaces',
  },
};
