/**
 * What im2col-and-adjoint must show. Differences are those of float32, relative to the largest
 * number, at most 4.6e-7 on seeds 1-20: where there is nothing to compare they are NaN, and fail.
 */
import type { Claim } from '../../claim';

const same = (metric: string): Claim['expect'] => ({
  kind: 'equals',
  metric,
  value: 0,
  tolerance: 1e-5,
});

export const claims: readonly Claim[] = [
  {
    id: 'loops-are-conv2d',
    statement: {
      zh: '几层循环给出的输出，与 tf.conv2d 相同。',
      en: 'The loops give what tf.conv2d gives.',
    },
    expect: same('loopsGap'),
    control: 'kernel-flipped',
    source: 'closed form; a true convolution flips the kernel, the library does not',
  },
  {
    id: 'im2col-is-one-product',
    statement: {
      zh: '把小块排成矩阵，乘一次核，得到同样的输出。',
      en: 'One product of the matrix of patches and the kernel gives the same output.',
    },
    expect: same('im2colGap'),
    control: 'one-patch-for-all',
    source: 'closed form Y = PW',
  },
  {
    id: 'patches-take-nine-times',
    statement: {
      zh: '核 3×3、步长 1、补 1 时，小块矩阵是输入的九倍大。',
      en: 'With a 3×3 kernel, stride 1 and padding 1 the patches are nine times as large as the input.',
    },
    expect: { kind: 'equals', metric: 'patchMemory', value: 9, tolerance: 0 },
    given: ['kernel', 'stride', 'padding'],
    control: 'windows-side-by-side',
    source: 'closed form k²H′W′/(HW)',
  },
  {
    id: 'weight-gradient-sums-over-places',
    statement: {
      zh: '各处的贡献相加，就是 tf.grads 给出的对核的导数。',
      en: 'What all places contribute adds up to the derivative with respect to the kernel that tf.grads gives.',
    },
    expect: same('weightGradientGap'),
    control: 'last-place-only',
    source: 'closed form dW = Pᵀδ',
  },
  {
    id: 'input-gradient-flips-the-kernel',
    statement: {
      zh: '用翻转 180° 的核在 δ 上做全卷积，得到 tf.grads 给出的对输入的导数。',
      en: 'A full convolution of δ with the kernel turned by 180° gives the derivative with respect to the input that tf.grads gives.',
    },
    expect: same('flippedKernelGap'),
    control: 'not-turned',
    source: 'closed form, derived in the section',
  },
  {
    id: 'transposed-is-the-backward-step',
    statement: {
      zh: '同一步反向计算，也就是 tf.conv2dTranspose。',
      en: 'The same backward step is tf.conv2dTranspose.',
    },
    expect: same('transposedGap'),
    control: 'no-adding',
    source: 'closed form Aᵀδ',
  },
  {
    id: 'adjoint',
    statement: {
      zh: '⟨Ax, δ⟩ = ⟨x, Aᵀδ⟩：转置卷积是伴随。',
      en: '⟨Ax, δ⟩ = ⟨x, Aᵀδ⟩: the transposed convolution is the adjoint.',
    },
    expect: { kind: 'equals', metric: 'adjointGap', value: 0, tolerance: 1e-9 },
    control: 'no-adding',
    source: 'definition of the adjoint',
  },
  {
    id: 'not-the-inverse',
    statement: {
      zh: '它不是逆：先卷积再转置，结果里有不小的一部分不在原图的方向上。',
      en: 'It is not the inverse: of an image convolved and transposed, a good part does not point along the image.',
    },
    expect: { kind: 'band', metric: 'notRestored', min: 0.5, max: 0.85 },
    given: ['kernel', 'stride', 'padding'],
    control: 'kernel-that-copies',
    source: 'seeds 1-40: 0.585 to 0.757, median 0.672',
  },
];
