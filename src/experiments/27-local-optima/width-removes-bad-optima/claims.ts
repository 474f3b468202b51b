/** What width-removes-bad-optima must show. Bands were measured over seeds 1 to 20, 40 starts each. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'two-units-often-fail',
    statement: {
      zh: '两个 tanh 隐单元，权重从标准正态起步，常常卡住：40 个起点里解出三成到八成。',
      en: 'From standard normal weights two hidden tanh units often get stuck: between 30% and 80% of 40 starts solve XOR.',
    },
    expect: { kind: 'band', metric: 'width2Solved', min: 0.3, max: 0.8 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'small-start',
    source: 'seeds 1-20: 0.45 to 0.65, median 0.55',
  },
  {
    id: 'three-beat-two',
    statement: {
      zh: '三个单元解出的比两个多四分之一以上。',
      en: 'Three units solve it at least 1.25 times as often as two.',
    },
    expect: { kind: 'ordering', metric: 'width3Solved', above: 'width2Solved', factor: 1.25 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'two-units-everywhere',
    source: 'seeds 1-20: 1.35 to 2.1 times; under the control at most 1.17 on seeds 1-5',
  },
  {
    id: 'four-beat-three',
    statement: {
      zh: '四个单元解出的又比三个多。',
      en: 'Four units solve it more often than three.',
    },
    expect: { kind: 'ordering', metric: 'width4Solved', above: 'width3Solved', factor: 1.02 },
    given: ['learningRate', 'weightScale', 'steps', 'activation'],
    control: 'two-units-everywhere',
    source: 'seeds 1-20: 1.03 to 1.3 times',
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
    source: 'closed form (0 + 0 + ln 2 + ln 2) / 4; seeds 1-20: 0.34727 to 0.34728',
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
    source: 'seeds 1-20: 0.864 to 1, median 0.95; under the control 0 on seeds 1-5',
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
    source: 'seeds 1-20: 10.8 to 11.2 times smaller',
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
