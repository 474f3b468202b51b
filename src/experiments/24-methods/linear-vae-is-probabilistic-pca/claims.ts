/** What linear-vae-is-probabilistic-pca must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'bound-reaches-the-likelihood',
    statement: {
      zh: '期望用闭式时，ELBO 升到最大的对数似然，差不到 0.001 奈特。',
      en: 'With the expectation in closed form the ELBO climbs to the greatest log likelihood, to within 0.001 nats.',
    },
    expect: { kind: 'equals', metric: 'exactGap', value: 0, tolerance: 1e-3 },
    given: ['latents', 'deviation'],
    control: 'encoder-variance-stays-1',
    source: 'Tipping99, Lucas19, closed form; seeds 1-8: within 1e-6',
  },
  {
    id: 'sampling-comes-close',
    statement: {
      zh: '每步每个样本只抽一个 z，差不到 0.02 奈特。',
      en: 'With one z drawn a sample and step it comes within 0.02 nats.',
    },
    expect: { kind: 'band', metric: 'sampledGap', min: -1e-3, max: 0.02 },
    given: ['latents', 'deviation'],
    control: 'noise-not-scaled',
    source: 'seeds 1-8: 0.0008 to 0.0052, median 0.0031',
  },
  {
    id: 'noise-is-the-discarded-mean',
    statement: {
      zh: '学到的噪声方差等于舍去的特征值的平均。',
      en: 'The noise variance learned is the mean of the discarded eigenvalues.',
    },
    expect: { kind: 'equals', metric: 'noiseRatio', value: 1, tolerance: 1e-3 },
    given: ['latents', 'deviation'],
    control: 'encoder-variance-stays-1',
    source: 'Tipping99, closed form; seeds 1-8: within 3e-7 of 1',
  },
  {
    id: 'turned-decoder-loosens-the-bound',
    statement: {
      zh: '把解码器的两行转 45°，似然不变，最好的对角 q 却差出 0.1 奈特以上。',
      en: 'Turn two rows of the decoder by 45°: the likelihood stays, and the best diagonal q is off by more than 0.1 nats.',
    },
    expect: { kind: 'band', metric: 'turned', min: 0.1, max: 0.3 },
    given: ['latents', 'deviation'],
    control: 'factors-alike',
    source: 'closed form ½(Σ ln Pⱼⱼ − ln|P|); seeds 1-8: 0.142 to 0.223, median 0.218',
  },
  {
    id: 'nats-by-the-formula',
    statement: {
      zh: '乘上 β 之后，每个隐变量的 KL 都是 ½ ln(λ / βσ²)，小于零的取零。',
      en: 'Under β the KL of each latent variable is ½ ln(λ / βσ²), or zero where that is negative.',
    },
    expect: { kind: 'equals', metric: 'klError', value: 0, tolerance: 5e-3 },
    given: ['latents', 'deviation'],
    control: 'kl-not-weighed',
    source: 'Lucas19, closed form; seeds 1-8: below 1e-4',
  },
  {
    id: 'second-is-off-at-16',
    statement: {
      zh: 'β = 16 时，第二个隐变量的 KL 是零：它坍缩了。',
      en: 'At β = 16 the KL of the second latent variable is zero: it has collapsed.',
    },
    expect: { kind: 'equals', metric: 'secondAt16', value: 0, tolerance: 1e-3 },
    given: ['latents', 'deviation'],
    control: 'kl-not-weighed',
    source: 'closed form: 16σ² exceeds the second eigenvalue; seeds 1-8: below 1e-7',
  },
  {
    id: 'first-is-on-at-16',
    statement: {
      zh: '第一个这时还在，剩 0.25 到 0.6 奈特。',
      en: 'The first is still on, with 0.25 to 0.6 nats.',
    },
    expect: { kind: 'band', metric: 'firstAt16', min: 0.25, max: 0.6 },
    given: ['latents', 'deviation'],
    control: 'factors-alike',
    source: 'seeds 1-8: 0.327 to 0.482, median 0.419',
  },
];
