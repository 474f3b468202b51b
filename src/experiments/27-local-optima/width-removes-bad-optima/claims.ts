/** What width-removes-bad-optima must show. Bands were measured over seeds 1 to 20, 200 starts of each width. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'two-units-often-fail',
    statement: {
      zh: '两个 tanh 隐单元，权重从标准正态起步，常常卡住：200 个起点里解出四成到六成三。',
      en: 'From standard normal weights two hidden tanh units often get stuck: between 40% and 63% of 200 starts solve XOR.',
    },
    expect: { kind: 'band', metric: 'width2Solved', min: 0.4, max: 0.63 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'small-start',
    source: 'seeds 1-20: 0.455 to 0.570, median 0.505',
  },
  {
    id: 'three-beat-two',
    statement: {
      zh: '两个单元卡住的次数，是三个单元的两倍以上。',
      en: 'Two units get stuck more than twice as often as three.',
    },
    expect: { kind: 'ordering', metric: 'width2Stuck', above: 'width3Stuck', factor: 2 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'two-units-everywhere',
    source: 'seeds 1-20: 3.0 to 5.1 times; under the control 0.97 to 1.33 on seeds 1-5',
  },
  {
    id: 'four-beat-three',
    statement: {
      zh: '三个单元卡住的次数，又是四个单元的两倍半以上。',
      en: 'Three units in turn get stuck more than two and a half times as often as four.',
    },
    expect: { kind: 'ordering', metric: 'width3Stuck', above: 'width4Stuck', factor: 2.5 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'two-units-everywhere',
    source: 'seeds 1-20: 4.3 to 29 times; under the control 0.79 to 1.10 on seeds 1-5',
  },
  {
    id: 'eight-hardly-ever-fail',
    statement: {
      zh: '八个单元几乎从不卡住。',
      en: 'Eight units hardly ever get stuck.',
    },
    expect: { kind: 'band', metric: 'width8Solved', min: 0.95, max: 1 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'two-units-everywhere',
    source: 'seeds 1-20: 1.0 each time',
  },
  {
    id: 'stuck-at-half-of-ln-2',
    statement: {
      zh: '两个单元卡住时，损失停在 ln 2 的一半附近，差不到 0.002。',
      en: 'Stuck nets of two units end within 0.002 of half of ln 2.',
    },
    expect: { kind: 'equals', metric: 'width2StuckLoss', value: Math.LN2 / 2, tolerance: 0.002 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'with-weight-decay',
    source: 'closed form (0 + 0 + ln 2 + ln 2) / 4; seeds 1-20: 0.34727 each time',
  },
  {
    id: 'two-right-two-undecided',
    statement: {
      zh: '卡住的网络八成以上是这样：两点判对，另外两点的输出同为 1/2。',
      en: 'More than eight tenths of the stuck nets have two points right and give the other two the output 1/2.',
    },
    expect: { kind: 'band', metric: 'width2HalfRight', min: 0.8, max: 1 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'one-class-counts-twice',
    source: 'seeds 1-20: 0.914 to 0.989, median 0.977; under the control 0 on seeds 1-5',
  },
  {
    id: 'plateau-has-no-bottom',
    statement: {
      zh: '再走九倍的步数，损失与 ln 2 / 2 的差又缩到约十分之一：这里没有谷底，它永远在接近。',
      en: 'Nine times as many steps again, and the distance to ln 2 / 2 falls to about a tenth: there is no bottom, only an approach without end.',
    },
    expect: { kind: 'band', metric: 'excessFalls', min: 8, max: 14 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'with-weight-decay',
    source: 'seeds 1-20: 10.7 to 11.1 times smaller',
  },
  {
    id: 'weights-keep-growing',
    statement: {
      zh: '同时权重一直变大：坏的“极小”在无穷远处。',
      en: 'Meanwhile the weights keep growing: the bad “minimum” lies at infinity.',
    },
    expect: { kind: 'ordering', metric: 'weightNormLater', above: 'weightNorm', factor: 1.1 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'with-weight-decay',
    source: 'seeds 1-20: 1.23 to 1.25 times',
  },
];
