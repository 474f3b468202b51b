/** What clipping-against-penalty must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'penalty-keeps-norm-near-1',
    statement: {
      zh: '梯度惩罚让连线上的梯度范数停在 1 附近。',
      en: 'The gradient penalty keeps the gradient norm on the lines near 1.',
    },
    expect: { kind: 'band', metric: 'penaltyNorm', min: 0.85, max: 1.2 },
    source: 'seeds 1-8: 0.975 to 1.117, median 1.028',
  },
  {
    id: 'small-bound-vanishes',
    statement: {
      zh: '截断界 c = 0.01 时，梯度范数不到千分之一，远小于 1。',
      en: 'With c = 0.01 the gradient norm is below a thousandth, far less than 1.',
    },
    expect: { kind: 'band', metric: 'smallBoundNorm', min: 5e-6, max: 1e-4 },
    source: 'seeds 1-8: 1.5e-5 to 3.3e-5',
  },
  {
    id: 'large-bound-explodes',
    statement: {
      zh: '截断界 c = 0.5 时，梯度范数超过 500：同一个网络，只换了 c。',
      en: 'With c = 0.5 the gradient norm is above 500: the same network, another c.',
    },
    expect: { kind: 'band', metric: 'largeBoundNorm', min: 500, max: 6000 },
    source: 'seeds 1-8: 1850 to 2720, median 2230',
  },
  {
    id: 'small-bound-piles-up',
    statement: {
      zh: '截断界 c = 0.01 时，六成以上的权重紧贴 ±c。',
      en: 'With c = 0.01 more than three fifths of the weights lie at ±c.',
    },
    expect: { kind: 'band', metric: 'smallBoundAtBound', min: 0.6, max: 0.95 },
    source: 'seeds 1-8: 0.773 to 0.808',
  },
  {
    id: 'large-bound-piles-up',
    statement: {
      zh: '截断界 c = 0.5 时，也有四成以上的权重紧贴 ±c。',
      en: 'With c = 0.5, too, more than two fifths of the weights lie at ±c.',
    },
    expect: { kind: 'band', metric: 'largeBoundAtBound', min: 0.4, max: 0.75 },
    source: 'seeds 1-8: 0.544 to 0.615',
  },
];
