/** Texts for every name that linear-blocks-collapse uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters and choices
  activation: { zh: '反连接函数（激活）', en: 'Inverse link (activation)' },
  identity: { zh: '恒等', en: 'Identity' },
  leakyRelu: { zh: 'Leaky ReLU（负侧 0.2）', en: 'Leaky ReLU (0.2)' },
  depth: { zh: '块数', en: 'Blocks' },
  width: { zh: '每块的输出个数', en: 'Outputs a block' },
  narrowest: { zh: '收窄的第一块：输出个数', en: 'Outputs of the narrow first block' },
  gain: { zh: '权重的大小', en: 'Size of the weights' },
  // Charts, the table and their fields
  lattice: {
    zh: '一片平的方格走过全部的块',
    en: 'A flat lattice after all blocks',
    see: {
      zh: '恒等：方格还是方格，左右两半由一条直线隔开。tanh：同样的方格弯了，卷了起来。',
      en: 'Identity: the lattice stays a lattice, its halves parted by a straight line. With tanh the same lattice is bent and curls up.',
    },
  },
  direction1: { zh: '方向 1（除以最大值）', en: 'Direction 1 (over the largest)' },
  direction2: { zh: '方向 2（除以最大值）', en: 'Direction 2 (over the largest)' },
  side: { zh: '方格的哪一半', en: 'Half of the lattice' },
  left: { zh: '左半', en: 'Left' },
  right: { zh: '右半', en: 'Right' },
  network: { zh: '反连接函数', en: 'Inverse link' },
  residual: {
    zh: '最好的线性映射解释不了的方差',
    en: 'Variance that the best linear map leaves unexplained',
    see: {
      zh: '恒等始终贴着 0：叠多少块都还是一个线性映射。其余三种第一块就离开 0，越叠越高。',
      en: 'Identity stays at 0: however many blocks, one linear map. The other three leave 0 at the first block and rise with each more.',
    },
  },
  blocks: { zh: '叠了几块', en: 'Blocks stacked' },
  share: { zh: '解释不了的比例', en: 'Share unexplained' },
  singular: {
    zh: '恒等连接：乘起来的矩阵的奇异值',
    en: 'Identity link: singular values of the product',
    see: {
      zh: '第一块收窄的那串，从第三个起恰为 0，秩只剩 2；一样宽的六个都大于 0，只是后面的很小。',
      en: 'The narrow chain is exactly 0 from the third on: rank 2. The wide one has six above 0, though the last are small.',
    },
  },
  index: { zh: '第几个', en: 'Number' },
  size: { zh: '奇异值', en: 'Singular value' },
  chain: { zh: '哪一串', en: 'Chain' },
  wide: { zh: '一样宽', en: 'Equally wide' },
  narrow: { zh: '第一块收窄', en: 'Narrow first block' },
  summary: { zh: '两串块的对比', en: 'The two chains compared' },
  Rank: { zh: '恒等：秩', en: 'Identity: rank' },
  Spanned: { zh: '非线性：铺开的方向', en: 'Non-linear: directions spanned' },
  Linear: { zh: '恒等：解释不了', en: 'Identity: unexplained' },
  Nonlinear: { zh: '非线性：解释不了', en: 'Non-linear: unexplained' },
  // Metrics
  difference32: {
    zh: '单精度：逐块算与一次算的最大差',
    en: 'Single precision: largest difference, stepwise and at once',
  },
  difference64: {
    zh: '双精度：逐块算与一次算的最大差',
    en: 'Double precision: largest difference, stepwise and at once',
  },
  wideRank: { zh: '一样宽，恒等：秩', en: 'Equally wide, identity: rank' },
  wideSpanned: {
    zh: '一样宽，非线性：铺开的方向',
    en: 'Equally wide, non-linear: directions spanned',
  },
  wideLinear: {
    zh: '一样宽，恒等：线性映射解释不了的比例',
    en: 'Equally wide, identity: share a linear map leaves',
  },
  wideNonlinear: {
    zh: '一样宽，非线性：线性映射解释不了的比例',
    en: 'Equally wide, non-linear: share a linear map leaves',
  },
  narrowRank: { zh: '第一块收窄，恒等：秩', en: 'Narrow first block, identity: rank' },
  narrowSpanned: {
    zh: '第一块收窄，非线性：铺开的方向',
    en: 'Narrow first block, non-linear: directions spanned',
  },
  narrowLinear: {
    zh: '第一块收窄，恒等：线性映射解释不了的比例',
    en: 'Narrow first block, identity: share a linear map leaves',
  },
  narrowNonlinear: {
    zh: '第一块收窄，非线性：线性映射解释不了的比例',
    en: 'Narrow first block, non-linear: share a linear map leaves',
  },
};
