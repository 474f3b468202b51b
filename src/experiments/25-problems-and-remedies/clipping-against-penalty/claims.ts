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
    given: ['penaltyWeight', 'steps'],
    control: 'without-the-penalty',
    source:
      'seeds 1-8: 0.948 to 1.109, median 1.018; at seeds 4 to 6, too, where the gap of scores is still −0.03 to 0.04',
  },
  {
    id: 'small-bound-vanishes',
    statement: {
      zh: '截断界 c = 0.01 时，梯度范数不到万分之一，远小于 1：每过一层都乘上很小的权重。',
      en: 'With c = 0.01 the gradient norm is below a ten-thousandth, far less than 1: every layer multiplies by small weights.',
    },
    expect: { kind: 'band', metric: 'smallBoundNorm', min: 8e-6, max: 6e-5 },
    given: ['smallBound', 'clippingRate', 'width', 'steps'],
    control: 'one-hidden-layer',
    source: 'seeds 1-8: 1.5e-5 to 3.3e-5',
  },
  {
    id: 'large-bound-explodes',
    statement: {
      zh: '截断界 c = 0.5 时，梯度范数超过 1200：同一个网络，只换了 c。',
      en: 'With c = 0.5 the gradient norm is above 1,200: the same network, another c.',
    },
    expect: { kind: 'band', metric: 'largeBoundNorm', min: 1200, max: 4000 },
    given: ['largeBound', 'clippingRate', 'width', 'steps'],
    control: 'one-hidden-layer',
    source: 'seeds 1-8: 1820 to 2720, median 2230',
  },
  {
    id: 'small-bound-piles-up',
    statement: {
      zh: '截断界 c = 0.01 时，65% 以上的权重紧贴 ±c。',
      en: 'With c = 0.01 more than 65% of the weights lie at ±c.',
    },
    expect: { kind: 'band', metric: 'smallBoundAtBound', min: 0.65, max: 0.9 },
    given: ['smallBound', 'clippingRate', 'width', 'steps'],
    control: 'without-clipping',
    source: 'seeds 1-8: 0.773 to 0.808',
  },
  {
    id: 'large-bound-piles-up',
    statement: {
      zh: '截断界 c = 0.5 时，也有四成以上的权重紧贴 ±c。',
      en: 'With c = 0.5, too, more than two fifths of the weights lie at ±c.',
    },
    expect: { kind: 'band', metric: 'largeBoundAtBound', min: 0.4, max: 0.75 },
    given: ['largeBound', 'clippingRate', 'width', 'steps'],
    control: 'critic-never-trained',
    source: 'seeds 1-8: 0.544 to 0.615',
  },
];
