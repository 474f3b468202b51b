/** What hopfield-memory must show. Bands were measured over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'a-spoilt-picture-is-recalled',
    statement: {
      zh: '100 个单元记住 6 个图样，翻转其中一幅的两成单元，仍能把它找回来。',
      en: 'With 6 patterns in 100 units, a picture with a fifth of its units flipped is recalled.',
    },
    expect: { kind: 'band', metric: 'overlap', min: 0.95, max: 1 },
    given: ['patternCount', 'flips'],
    control: 'equal-connections',
    source: 'seeds 1-20: 1 each time',
  },
  {
    id: 'energy-falls',
    statement: {
      zh: '每一次更新都让能量下降，没有一次上升。',
      en: 'Every update lowers the energy; none raises it.',
    },
    expect: { kind: 'band', metric: 'greatestRise', min: -4, max: -0.01 },
    given: ['flips'],
    control: 'one-way-connections',
    source: 'Hopfield82: symmetric weights, no self-connection; seeds 1-20: −1 to −0.04',
  },
  {
    id: 'ten-are-kept',
    statement: {
      zh: '记 10 个随机图样，回忆几乎没有差错。',
      en: 'Ten random patterns are recalled almost without a fault.',
    },
    expect: { kind: 'band', metric: 'overlapAt10', min: 0.93, max: 1 },
    control: 'equal-connections',
    source: 'seeds 1-20, 20 networks each: 0.961 to 1, median 0.999',
  },
  {
    id: 'recall-mends-the-cue',
    statement: {
      zh: '这是找回来的，不是留着没动：起点的重合度只有 0.8，回忆之后提高一成二以上。',
      en: 'They are mended, not left as they were: from a cue with an overlap of 0.8, recall raises it by more than 12%.',
    },
    expect: { kind: 'ordering', metric: 'overlapAt10', above: 'cueOverlap', factor: 1.12 },
    control: 'cues-not-spoilt',
    source: 'seeds 1-10: 1.20 to 1.25 times; nothing mended would be 1',
  },
  {
    id: 'twenty-are-too-many',
    statement: {
      zh: '记 20 个就超过了容量：平均重合度明显低于 1。',
      en: 'Twenty exceed the capacity: the mean overlap is clearly below 1.',
    },
    expect: { kind: 'band', metric: 'overlapAt20', min: 0.55, max: 0.94 },
    control: 'only-one-stored',
    source: 'seeds 1-20, 20 networks each: 0.696 to 0.903, median 0.779',
  },
  {
    id: 'thirty-are-forgotten',
    statement: {
      zh: '记 30 个，找回来的与原来的只剩一半左右的重合。',
      en: 'Of thirty, what is recalled overlaps with what was stored by about a half.',
    },
    expect: { kind: 'band', metric: 'overlapAt30', min: 0.38, max: 0.68 },
    control: 'only-one-stored',
    source: 'seeds 1-20, 20 networks each: 0.414 to 0.563, median 0.514',
  },
  {
    id: 'more-is-less',
    statement: {
      zh: '图样从 10 个增到 30 个，平均重合度降到不足四分之三。',
      en: 'From 10 to 30 patterns the mean overlap falls to less than three quarters.',
    },
    expect: { kind: 'ordering', metric: 'overlapAt10', above: 'overlapAt30', factor: 1.34 },
    control: 'only-one-stored',
    source: 'seeds 1-20: 1.78 to 2.41 times',
  },
];
