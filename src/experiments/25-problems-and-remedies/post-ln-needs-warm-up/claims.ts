/** What post-ln-needs-warm-up must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const given = ['blocks', 'rate'];

export const claims: readonly Claim[] = [
  {
    id: 'pre-arrives',
    statement: {
      zh: '学习率 0.02，pre-LN 不预热也学会了：字母正确率在 0.95 以上。',
      en: 'At a rate of 0.02 pre-LN learns without warm-up: over 0.95 of the letters are right.',
    },
    expect: { kind: 'band', metric: 'preRight', min: 0.95, max: 1 },
    given,
    control: 'no-trunk',
    source: 'seeds 1-8: 1',
  },
  {
    id: 'post-does-not',
    statement: {
      zh: '同样的初值、数据和学习率，post-LN 不预热停在瞎猜（1/8）附近：0.07 到 0.25。',
      en: 'With the same start, data and rate, post-LN without warm-up stays near chance, 1/8: 0.07 to 0.25.',
    },
    expect: { kind: 'band', metric: 'postRight', min: 0.07, max: 0.25 },
    given,
    control: 'post-moved-into-the-branch',
    source:
      'seeds 1-8: 0.108 to 0.172, median 0.130; at half the rate the verdict is up to the seed, 0.163 to 0.984',
  },
  {
    id: 'warm-up-helps-post',
    statement: {
      zh: '预热之后 post-LN 学得动了：正确率是不预热的两倍以上。',
      en: 'With warm-up post-LN does learn: more than twice as many letters are right as without.',
    },
    expect: { kind: 'ordering', metric: 'postWarmRight', above: 'postRight', factor: 2 },
    given: [...given, 'warmUp'],
    control: 'no-ramp',
    source: 'seeds 1-8: 0.466 to 1, median 0.989, against 0.108 to 0.172',
  },
  {
    id: 'pre-arrives-faster',
    statement: {
      zh: '学习率再乘 1.5，pre-LN 照样在 0.95 以上。',
      en: 'At 1.5 times the rate pre-LN is above 0.95 all the same.',
    },
    expect: { kind: 'band', metric: 'preFastRight', min: 0.95, max: 1 },
    given,
    control: 'no-trunk',
    source: 'seeds 1-8: 1 on seven, 0.998 on one',
  },
  {
    id: 'post-does-not-faster',
    statement: {
      zh: 'post-LN 照样停在瞎猜附近：0.07 到 0.25。',
      en: 'And post-LN stays near chance all the same: 0.07 to 0.25.',
    },
    expect: { kind: 'band', metric: 'postFastRight', min: 0.07, max: 0.25 },
    given,
    control: 'post-moved-into-the-branch',
    source: 'seeds 1-8: 0.110 to 0.139, median 0.120',
  },
];
