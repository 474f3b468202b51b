/** Texts for every name that im2col-and-adjoint uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Parameters
  kernel: { zh: '核的边长 k', en: 'Side of the kernel, k' },
  stride: { zh: '步长 s', en: 'Stride s' },
  padding: { zh: '每边补零 p', en: 'Padding p on each side' },
  // Charts, tables and their fields
  matrix: {
    zh: '卷积写成矩阵 A：一个通道，一个滤波器',
    en: 'The convolution as a matrix A: one channel, one filter',
    see: {
      zh: '一行是一个输出，一列是一个输入，空白是零。同一条斜线上颜色相同：权重是共享的。转置卷积把这张图沿对角线翻过来。',
      en: 'A row is an output, a column an input, blanks are zeros. Along a diagonal the colour stays: weights are shared. Transposing mirrors the picture.',
    },
  },
  input: { zh: '输入的格子', en: 'Input cell' },
  output: { zh: '输出的格子', en: 'Output cell' },
  agreement: { zh: '与 TensorFlow.js 相比', en: 'Against TensorFlow.js' },
  way: { zh: '算法', en: 'Way' },
  numbers: { zh: '几个数', en: 'Numbers' },
  gap: { zh: '最大的差，相对于最大的数', en: 'Largest difference, relative to the largest number' },
  loops: { zh: '前向：循环', en: 'Forward: loops' },
  im2col: { zh: '前向：im2col', en: 'Forward: im2col' },
  weightGradient: { zh: '对核的导数：循环', en: 'Kernel gradient: loops' },
  flippedKernel: { zh: '对输入的导数：翻转的核', en: 'Input gradient: flipped kernel' },
  transposed: { zh: '转置卷积：循环', en: 'Transposed convolution: loops' },
  // Metrics
  loopsGap: {
    zh: '前向，循环与库的最大相对差',
    en: 'Forward by loops: largest relative difference',
  },
  im2colGap: {
    zh: '前向，im2col 与库的最大相对差',
    en: 'Forward by im2col: largest relative difference',
  },
  weightGradientGap: {
    zh: '对核的导数，与库的最大相对差',
    en: 'Kernel gradient: largest relative difference',
  },
  flippedKernelGap: {
    zh: '对输入的导数，翻转的核与库的最大相对差',
    en: 'Input gradient, flipped kernel: largest relative difference',
  },
  transposedGap: {
    zh: '转置卷积，与库的最大相对差',
    en: 'Transposed convolution: largest relative difference',
  },
  patchMemory: {
    zh: '小块矩阵与输入的大小之比',
    en: 'Matrix of patches, relative to the input',
  },
  adjointGap: {
    zh: '⟨Ax, δ⟩ 与 ⟨x, Aᵀδ⟩ 的相对差',
    en: '⟨Ax, δ⟩ against ⟨x, Aᵀδ⟩: relative difference',
  },
  notRestored: {
    zh: 'AᵀAx 里不在原图方向上的部分',
    en: 'Part of AᵀAx that is not along the image',
  },
};
