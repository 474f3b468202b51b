/** What post-ln-needs-warm-up must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const given = ['blocks', 'rate'];

export const claims: readonly Claim[] = [
  {
    id: 'pre-arrives',
    statement: {
      zh: 'pre-LN 不预热也学会了：字母正确率在 0.95 以上。',
      en: 'Pre-LN learns without warm-up: over 0.95 of the letters are right.',
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
    source: 'seeds 1-8: 0.108 to 0.172, median 0.130',
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
];
