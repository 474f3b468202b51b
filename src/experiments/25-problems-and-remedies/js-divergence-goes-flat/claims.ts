/** What js-divergence-goes-flat must show: integrals that numeric integration gives to 1e-9, and closed forms. */
import { equals, type Claim } from '../../claim';

/** The literature's numbers have four digits. */
const tolerance = 1e-4;
const integral = 'JS of N(0, 1) and N(d, 1): integral over the line, in float64';

export const claims: readonly Claim[] = [
  equals('js-at-1', 'js1', 0.1114, tolerance, integral, {
    zh: '两个标准正态分布相距 1 时，JS 散度为 0.1114。',
    en: 'Two unit Gaussians 1 apart have a JS divergence of 0.1114.',
  }),
  equals('js-at-4', 'js4', 0.6327, tolerance, integral, {
    zh: '相距 4 时，JS 散度已到 0.6327。',
    en: 'At distance 4 the JS divergence has reached 0.6327.',
  }),
  equals('js-is-flat-at-10', 'js10', Math.log(2), 1e-5, `limit: ln 2; ${integral}`, {
    zh: '相距 10 时，JS 散度与上界 ln 2 相差不到十万分之一。',
    en: 'At distance 10 the JS divergence is within one part in a hundred thousand of its limit, ln 2.',
  }),
  equals('js-slope-at-2', 'jsSlope2', 0.225, 1e-3, integral, {
    zh: '相距 2 时，JS 的斜率是 0.225，生成器还知道往哪边走。',
    en: 'At distance 2 the slope of JS is 0.225: the generator still learns which way to go.',
  }),
  equals('js-slope-vanishes', 'jsSlope10', 2.2e-6, 1e-7, integral, {
    zh: '相距 10 时，斜率只剩百万分之二：方向还在，步子没有了。',
    en: 'At distance 10 two millionths are left of the slope: a direction, but no step.',
  }),
  equals('lines-have-ln-2', 'jsOfLines', Math.log(2), 1e-6, 'closed form: disjoint supports', {
    zh: '两条平行线只要不重合，JS 散度就正好是 ln 2。',
    en: 'Two parallel lines have a JS divergence of exactly ln 2 unless they coincide.',
  }),
  equals('lines-have-no-slope', 'jsSlopeOfLines', 0, 0, 'closed form: JS is constant', {
    zh: '平行线的 JS 斜率正好是 0，距离多近都一样。',
    en: 'The slope of their JS is exactly 0, however close they are.',
  }),
  equals(
    'w1-slope-is-1',
    'w1SlopeError',
    0,
    1e-6,
    'closed form: W₁ of a shift is its length (Arjovsky17b, example 1)',
    {
      zh: 'W₁ 的斜率处处为 1，正态分布与平行线都如此。',
      en: 'The slope of W₁ is 1 everywhere, for Gaussians and for parallel lines.',
    },
  ),
];
