/** What takes the causes of spectral-radius away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'not-orthogonal',
    name: { zh: '正交矩阵换成高斯矩阵', en: 'Gaussian matrices in the place of orthogonal ones' },
    changes: [
      { file: 'matrices.ts', from: 'tf.stack(basis).mul(radius)', to: 'normal(size, radius)' },
    ],
  },
  {
    id: 'scaled-to-the-norm',
    name: {
      zh: '高斯矩阵按谱范数缩放，不按谱半径',
      en: 'a Gaussian matrix scaled to its spectral norm, not its radius',
    },
    changes: [
      {
        file: 'matrices.ts',
        from: 'radius / spectralRadius(matrix)',
        to: 'radius / spectralNorm(matrix)',
      },
    ],
  },
  {
    id: 'shear-without-its-corner',
    name: { zh: '剪切矩阵的右上角是 0', en: 'a shear whose corner is 0' },
    changes: [{ file: 'matrices.ts', from: '? 2 : 0', to: '? 0 : 0' }],
  },
  {
    id: 'tanh-stays-linear',
    name: { zh: 'tanh 的斜率处处是 1', en: 'a tanh whose slope is 1 everywhere' },
    changes: [{ file: 'powers.ts', from: 'tf.scalar(1).sub(h.square())', to: 'tf.onesLike(h)' }],
  },
];
