/** What line-and-barrier must show. Bands were measured over seeds 1 to 20. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'start-to-end-mostly-falls',
    statement: {
      zh: '从起点到终点的直线上，损失大多一路下降：六次训练里至少三次。',
      en: 'On the line from start to end the loss mostly falls all the way: in three runs of six or more.',
    },
    expect: { kind: 'band', metric: 'falling', min: 3, max: 6 },
    given: ['width', 'noise', 'learningRate', 'steps'],
    control: 'untrained',
    source: 'Goodfellow15; seeds 1-20: 4 to 6 of 6, median 6',
  },
  {
    id: 'barrier-between-solutions',
    statement: {
      zh: '两个独立的解之间，直线上隆起一座势垒，高度是两端损失的 5 倍以上。',
      en: 'On the line between two independent solutions a barrier rises, more than 5 times as high as the loss at its ends.',
    },
    expect: { kind: 'ordering', metric: 'straightBarrier', above: 'endLoss', factor: 5 },
    given: ['width', 'noise', 'learningRate', 'steps'],
    control: 'one-solution-twice',
    source: 'seeds 1-20: 14 to 2187 times; the barrier is 0.078 to 3.9, median 0.49',
  },
  {
    id: 'copy-is-the-same-function',
    statement: {
      zh: '单元换了次序和符号的副本，损失一模一样。',
      en: 'A copy with its units shuffled and signs flipped has the very same loss.',
    },
    expect: { kind: 'equals', metric: 'copyLossDifference', value: 0, tolerance: 1e-12 },
    control: 'signs-of-the-inputs-alone',
    source: 'closed form: tanh is odd, and a sum has no order',
  },
  {
    id: 'barrier-to-its-own-copy',
    statement: {
      zh: '可是从 A 到它自己的副本，直线上照样有势垒，高度也是两端损失的 5 倍以上。',
      en: 'And yet a barrier stands on the line from A to its own copy, again more than 5 times the loss at the ends.',
    },
    expect: { kind: 'ordering', metric: 'toCopyBarrier', above: 'endLoss', factor: 5 },
    given: ['width', 'noise', 'learningRate', 'steps'],
    control: 'copy-in-the-same-order',
    source: 'seeds 1-20: 15 to 652 times; the barrier is 0.040 to 2.4, median 0.52',
  },
  {
    id: 'nearest-copy-is-the-same-function',
    statement: {
      zh: '离 A 最近的那个 B 的副本，损失与 B 一模一样。',
      en: 'The copy of B that is nearest to A has the very same loss as B.',
    },
    expect: { kind: 'equals', metric: 'nearLossDifference', value: 0, tolerance: 1e-12 },
    control: 'signs-of-the-inputs-alone',
    source: 'closed form: tanh is odd, and a sum has no order',
  },
  {
    id: 'alignment-removes-the-barrier',
    statement: {
      zh: '对齐之后，势垒降到十分之一以下。',
      en: 'After alignment less than a tenth of the barrier is left.',
    },
    expect: { kind: 'ordering', metric: 'straightBarrier', above: 'alignedBarrier', factor: 10 },
    given: ['width', 'noise', 'learningRate', 'steps'],
    control: 'any-copy-of-b',
    source: 'Ainsworth22; seeds 1-20: 32 times lower or more, at most 0.0078',
  },
  {
    id: 'a-curve-goes-round',
    statement: {
      zh: '不对齐也行：弯一弯绕过去，势垒降到十分之一以下。',
      en: 'It works without alignment too: a curve goes round, and less than a tenth of the barrier is left.',
    },
    expect: { kind: 'ordering', metric: 'straightBarrier', above: 'curvedBarrier', factor: 10 },
    given: ['width', 'noise', 'learningRate', 'steps', 'curveSteps'],
    control: 'curve-stays-straight',
    source: 'Garipov18; seeds 1-20: 26 to 341 times lower, at most 0.0147',
  },
];
