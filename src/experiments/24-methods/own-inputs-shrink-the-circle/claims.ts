/** What own-inputs-shrink-the-circle must show. Bands were measured over seeds 1 to 12. */
import type { Claim } from '../../claim';

/** The gain that least squares gives: the variance of the circle over that of what is seen. */
const gainOf = (noise: unknown) => 1 / (1 + 2 * Number(noise) ** 2);

/** The error after so many own steps, as `predictedError` in run.ts has it. */
function errorAfter(noise: unknown, steps: number): number {
  const left = gainOf(noise) ** steps;
  return Math.hypot(1 - left, Math.SQRT2 * Number(noise) * left);
}

const trained = ['steps'];

export const claims: readonly Claim[] = [
  {
    id: 'noise-pulls-in',
    statement: {
      zh: '噪声 σ = {noise} 时，教师强制学到的增益是 1/(1 + 2σ²)，比 1 小一点。',
      en: 'With noise σ = {noise}, teacher forcing learns a gain of 1/(1 + 2σ²), a little below 1.',
    },
    expect: ({ noise }) => ({
      kind: 'equals',
      metric: 'forcedGain',
      value: gainOf(noise),
      tolerance: 0.003,
    }),
    given: ['noise', ...trained],
    control: 'clean-training',
    source: 'closed form: least squares with noise in the input',
  },
  {
    id: 'own-error-at-50',
    statement: {
      zh: '喂自己 50 步之后，误差与闭式解相符：缩掉的 1 − λ⁵⁰ 加上剩下的噪声。',
      en: 'After 50 steps on its own the error is that of the closed form: 1 − λ⁵⁰ pulled in, and what is left of the noise.',
    },
    expect: ({ noise }) => ({
      kind: 'equals',
      metric: 'forced-own-50',
      value: errorAfter(noise, 50),
      tolerance: 0.03,
    }),
    given: ['noise', ...trained],
    control: 'clean-training',
    source: 'closed form √((1 − λᵏ)² + 2σ²λ²ᵏ)',
  },
  {
    id: 'circle-is-lost-at-100',
    statement: {
      zh: '喂自己 100 步之后，误差在 0.84 到 0.89 之间：圆的半径是 1，点几乎缩到了圆心。',
      en: 'After 100 steps on its own the error lies between 0.84 and 0.89: of a circle of radius 1 little but the centre is left.',
    },
    expect: { kind: 'band', metric: 'forced-own-100', min: 0.84, max: 0.89 },
    given: ['noise', ...trained],
    control: 'clean-training',
    source: 'seeds 1-12: 0.853 to 0.871, median 0.863; closed form 0.862',
  },
  {
    id: 'shown-stays-good',
    statement: {
      zh: '同一个模型，每步都喂看到的位置，第 100 步的误差仍是第 1 步的那么大。',
      en: 'The same model, fed what is seen at every step, has no larger error at step 100 than at step 1.',
    },
    expect: ({ noise }) => ({
      kind: 'equals',
      metric: 'forced-seen-100',
      value: errorAfter(noise, 1),
      tolerance: 0.015,
    }),
    given: ['noise', ...trained],
    control: 'never-shown',
    source: 'closed form √((1 − λ)² + 2σ²λ²)',
  },
  {
    id: 'own-training-keeps-the-circle',
    statement: {
      zh: '接着用自己的预测训练，走 100 步的误差不到教师强制的三分之一。',
      en: 'Trained further on its own predictions, it has less than a third of the error after 100 steps.',
    },
    expect: {
      kind: 'ordering',
      metric: 'forced-own-100',
      above: 'unrolled-own-100',
      factor: 3,
    },
    given: ['noise', 'window', ...trained],
    control: 'both-forced',
    source: 'seeds 1-12: 0.853 to 0.871 against 0.169 to 0.199',
  },
  {
    id: 'own-training-gain',
    statement: {
      zh: '它的增益在 0.9975 到 0.9995 之间，离 1 近得多。',
      en: 'Its gain lies between 0.9975 and 0.9995, much closer to 1.',
    },
    expect: { kind: 'band', metric: 'unrolledGain', min: 0.9975, max: 0.9995 },
    given: ['noise', 'window', ...trained],
    control: 'both-forced',
    source: 'seeds 1-12: 0.9983 to 0.9989, median 0.9985',
  },
  {
    id: 'one-step-does-not-tell',
    statement: {
      zh: '只看第 1 步，接着训练的那个还略差一点，多出不到百分之四：单步误差看不出谁会走样。',
      en: 'At step 1 the one trained further is even slightly worse, by less than 4 per cent: an error of one step does not tell which will go astray.',
    },
    expect: { kind: 'band', metric: 'oneStepRatio', min: 0.995, max: 1.04 },
    given: ['noise', 'window', ...trained],
    control: 'clean-start',
    source: 'seeds 1-12: 1.001 to 1.020, median 1.007',
  },
];
