/** What takes the causes of linear-vae-is-probabilistic-pca away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'encoder-variance-stays-1',
    name: { zh: '编码的方差固定为 1', en: 'an encoder whose variance stays 1' },
    changes: [
      {
        file: 'vae.ts',
        from: 'tf.zeros([latents])',
        to: 'tf.zeros([latents]), false',
      },
    ],
  },
  {
    id: 'noise-not-scaled',
    name: { zh: '抽样时 ε 不乘 s', en: 'samples in which ε is not scaled by s' },
    changes: [
      {
        file: 'vae.ts',
        from: 's2.sqrt().mul(drawNoise(mean.shape, rng))',
        to: 'drawNoise(mean.shape, rng)',
      },
    ],
  },
  {
    id: 'factors-alike',
    name: { zh: '两个因子一样强', en: 'two factors of equal strength' },
    changes: [{ file: 'data.ts', from: 'rng.normal(0, 3)', to: 'rng.normal(0, 1.5)' }],
  },
  {
    id: 'kl-not-weighed',
    name: { zh: 'KL 不乘 β', en: 'a KL without its β' },
    changes: [{ file: 'main.ts', from: '.mul(beta)', to: '' }],
  },
];
