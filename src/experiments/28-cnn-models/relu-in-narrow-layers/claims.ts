/** What relu-in-narrow-layers must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'narrow-loses',
    statement: {
      zh: '不加宽，丢了方向的点占 1 − 2⁻ᵈ，这里 d = {dimension}。',
      en: 'Without expansion a share of 1 − 2⁻ᵈ of the points loses a direction, here with d = {dimension}.',
    },
    expect: ({ dimension }) => ({
      kind: 'equals',
      metric: 'lostNarrow',
      value: 1 - 2 ** -Number(dimension),
      tolerance: 0.05,
    }),
    given: ['dimension'],
    control: 'without-relu',
    source: 'closed form 1 − 2⁻ᵈ; seeds 1-20 with d = 4: 0.931 to 0.943',
  },
  {
    id: 'double-loses-some',
    statement: {
      zh: '四个自由度、加宽到两倍，丢了方向的点仍有三成到四成多。',
      en: 'With four dimensions and twice the width, between three and a little over four tenths still do.',
    },
    expect: { kind: 'band', metric: 'lostDouble', min: 0.31, max: 0.42 },
    given: ['dimension', 'expansion'],
    control: 'without-relu',
    source: 'closed form 93/256 = 0.363; seeds 1-20: 0.343 to 0.382',
  },
  {
    id: 'wide-keeps',
    statement: {
      zh: '四个自由度、加宽到六倍，丢了方向的不到百分之一。',
      en: 'With four dimensions and six times the width, less than one point in a hundred does.',
    },
    expect: { kind: 'band', metric: 'lostWide', min: 0, max: 0.01 },
    given: ['dimension', 'expansion'],
    control: 'not-widened',
    source: 'closed form 2325/2²⁴ = 0.00014; seeds 1-20: 0 to 0.001',
  },
  {
    id: 'binomial-tail',
    statement: {
      zh: '每种宽度都与二项分布的尾部相符，相差不到 0.05。',
      en: 'At every width the share is the tail of a binomial distribution, to within 0.05.',
    },
    expect: { kind: 'equals', metric: 'largestGap', value: 0, tolerance: 0.05 },
    control: 'units-mostly-on',
    source: 'closed form; seeds 1-20: 0.002 to 0.020',
  },
];
