/** What minima-become-rare must show. Tolerances are four standard errors of 200,000 matrices. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'half-in-one-dimension',
    statement: {
      zh: '一维：一半是极小，1/2。',
      en: 'One dimension: half are minima, 1/2.',
    },
    expect: { kind: 'equals', metric: 'share1', value: 0.5, tolerance: 0.0045 },
    given: ['matrices'],
    control: 'raised-diagonal',
    source: 'closed form; seeds 1-20: 0.4981 to 0.5034',
  },
  {
    id: 'two-dimensions',
    statement: {
      zh: '二维：极小的占比是 (2 − √2)/4 ≈ 0.1464。',
      en: 'Two dimensions: the share of minima is (2 − √2)/4 ≈ 0.1464.',
    },
    expect: { kind: 'equals', metric: 'share2', value: 0.1464466, tolerance: 0.0032 },
    given: ['matrices'],
    control: 'without-repulsion',
    source: 'closed form; seeds 1-20: 0.1450 to 0.1480',
  },
  {
    id: 'three-dimensions',
    statement: {
      zh: '三维：极小的占比是 (π − 2√2)/(4π) ≈ 0.0249。',
      en: 'Three dimensions: the share of minima is (π − 2√2)/(4π) ≈ 0.0249.',
    },
    expect: { kind: 'equals', metric: 'share3', value: 0.0249209, tolerance: 0.0014 },
    given: ['matrices'],
    control: 'without-repulsion',
    source: 'closed form; seeds 1-20: 0.02432 to 0.02555',
  },
  {
    id: 'four-dimensions',
    statement: {
      zh: '四维：约千分之二点五。',
      en: 'Four dimensions: about 2.5 in a thousand.',
    },
    expect: { kind: 'equals', metric: 'share4', value: 0.0024567, tolerance: 0.00045 },
    given: ['matrices', 'largest'],
    control: 'without-repulsion',
    source: 'integral over the joint density of the eigenvalues; seeds 1-20: 0.00234 to 0.00267',
  },
  {
    id: 'five-dimensions',
    statement: {
      zh: '五维：约万分之一点四。',
      en: 'Five dimensions: about 1.4 in ten thousand.',
    },
    expect: { kind: 'equals', metric: 'share5', value: 0.000140115, tolerance: 0.00011 },
    given: ['matrices', 'largest'],
    control: 'without-repulsion',
    source: 'integral over the joint density of the eigenvalues; seeds 1-20: 0.00011 to 0.00019',
  },
  {
    id: 'falls-like-the-square',
    statement: {
      zh: '占比的对数按 N² 下降：二阶差分约为 −(ln 3)/2 ≈ −0.549；若按 2⁻ᴺ，它应为 0。',
      en: 'The log of the share falls like N²: its second difference is about −(ln 3)/2 ≈ −0.549; for 2⁻ᴺ it would be 0.',
    },
    expect: { kind: 'equals', metric: 'secondDifference', value: -0.5493, tolerance: 0.08 },
    given: ['matrices'],
    control: 'without-repulsion',
    source: 'Dean06, for large N; exact at N = 1, 2, 3: -0.543; seeds 1-20: -0.571 to -0.509',
  },
  {
    id: 'index-gathers-at-one-half',
    statement: {
      zh: '从 2 维到 50 维，负特征值占比的标准差缩小到十分之一以下。',
      en: 'From 2 dimensions to 50 the standard deviation of the negative part shrinks more than tenfold.',
    },
    expect: { kind: 'ordering', metric: 'spread2', above: 'spread50', factor: 10 },
    control: 'without-repulsion',
    source: 'seeds 1-20, all holding: 0.267 to 0.278 against 0.0155 to 0.0163',
  },
  {
    id: 'lifted-matrices-are-minima',
    statement: {
      zh: '20 维的矩阵抬高 2 之后，八成到九成成了极小。',
      en: 'In 20 dimensions, eight to nine in ten are minima once lifted by 2.',
    },
    expect: { kind: 'band', metric: 'lifted2', min: 0.82, max: 0.9 },
    control: 'without-repulsion',
    source: 'seeds 1-20: 0.847 to 0.872; unlifted 0 and lifted by 3 all of 2000, for every seed',
  },
];
