/** What js-divergence-goes-flat must show: integrals that numeric integration gives to 1e-9, and closed forms. */
import type { Claim } from '../../claim';

const integral = 'JS of N(0, 1) and N(d, 1): integral over the line, in float64';

/** What an integral over two unit Gaussians presupposes. */
const unitGaussians = { given: ['deviation', 'gridStep'], control: 'heavy-tails' };

export const claims: readonly Claim[] = [
  {
    id: 'js-at-1',
    statement: {
      zh: '两个标准正态分布相距 1 时，JS 散度为 0.1114。',
      en: 'Two unit Gaussians 1 apart have a JS divergence of 0.1114.',
    },
    expect: { kind: 'equals', metric: 'js1', value: 0.1114, tolerance: 1e-4 },
    ...unitGaussians,
    source: integral,
  },
  {
    id: 'js-at-4',
    statement: {
      zh: '相距 4 时，JS 散度已到 0.6327。',
      en: 'At distance 4 the JS divergence has reached 0.6327.',
    },
    expect: { kind: 'equals', metric: 'js4', value: 0.6327, tolerance: 1e-4 },
    ...unitGaussians,
    source: integral,
  },
  {
    id: 'js-is-flat-at-10',
    statement: {
      zh: '相距 10 时，JS 散度与上界 ln 2 相差不到十万分之一。',
      en: 'At distance 10 the JS divergence is within one part in a hundred thousand of its limit, ln 2.',
    },
    expect: { kind: 'equals', metric: 'js10', value: Math.log(2), tolerance: 6.9e-6 },
    ...unitGaussians,
    source: `limit: ln 2; ${integral}`,
  },
  {
    id: 'js-slope-at-2',
    statement: {
      zh: '相距 2 时，JS 的斜率是 0.225，生成器还知道往哪边走。',
      en: 'At distance 2 the slope of JS is 0.225: the generator still learns which way to go.',
    },
    expect: { kind: 'equals', metric: 'jsSlope2', value: 0.225, tolerance: 1e-3 },
    ...unitGaussians,
    source: integral,
  },
  {
    id: 'js-slope-vanishes',
    statement: {
      zh: '相距 10 时，斜率只剩百万分之二：方向还在，步子没有了。',
      en: 'At distance 10 two millionths are left of the slope: a direction, but no step.',
    },
    expect: { kind: 'equals', metric: 'jsSlope10', value: 2.2e-6, tolerance: 1e-7 },
    ...unitGaussians,
    source: integral,
  },
  {
    id: 'lines-have-ln-2',
    statement: {
      zh: '两条平行线只要不重合，JS 散度就正好是 ln 2。',
      en: 'Two parallel lines have a JS divergence of exactly ln 2 unless they coincide.',
    },
    expect: { kind: 'equals', metric: 'jsOfLines', value: Math.log(2), tolerance: 1e-6 },
    control: 'lines-that-overlap',
    source: 'closed form: disjoint supports',
  },
  {
    id: 'lines-have-no-slope',
    statement: {
      zh: '平行线的 JS 斜率正好是 0，距离多近都一样。',
      en: 'The slope of their JS is exactly 0, however close they are.',
    },
    expect: { kind: 'equals', metric: 'jsSlopeOfLines', value: 0, tolerance: 0 },
    control: 'lines-that-overlap',
    source: 'closed form: JS is constant',
  },
  {
    id: 'w1-slope-is-1',
    statement: {
      zh: '整体平移时，W₁ 的斜率处处为 1，正态分布与平行线都如此。',
      en: 'As one is shifted away, the slope of W₁ is 1 everywhere, for Gaussians and for parallel lines.',
    },
    expect: { kind: 'equals', metric: 'w1SlopeError', value: 0, tolerance: 1e-6 },
    given: ['gridStep'],
    control: 'mass-without-distance',
    source: 'closed form: W₁ of a shift is its length (Arjovsky17b, example 1)',
  },
];
