/** What shuffling-beats-replacement must show. Bands were measured over seeds 1 to 10. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'replacement-misses-a-third',
    statement: {
      zh: '有放回抽 n 次，平均有 (1 − 1/n)ⁿ 的样本没抽到。',
      en: 'n draws with replacement miss (1 − 1/n)ⁿ of the samples on average.',
    },
    expect: ({ samples }) => {
      const n = Number(samples);
      return { kind: 'equals', metric: 'drawnMissed', value: (1 - 1 / n) ** n, tolerance: 0.008 };
    },
    control: 'without-replacement',
    source: 'closed form; seeds 1-10: 0.363 to 0.367',
  },
  {
    id: 'replacement-goes-with-the-rate',
    statement: {
      zh: '有放回：学习率减半，高出的部分约减半。',
      en: 'With replacement: half the learning rate, about half the excess.',
    },
    expect: { kind: 'band', metric: 'drawnHalved', min: 1.7, max: 2.5 },
    given: ['noise'],
    control: 'without-noise',
    source: 'kicks of size η, pulled back by η: η²/η; seeds 1-10: 2.01 to 2.21, median 2.07',
  },
  {
    id: 'one-order-goes-with-the-square',
    statement: {
      zh: '只洗一次：学习率减半，降到约四分之一。',
      en: 'One order: half the learning rate, about a quarter.',
    },
    expect: { kind: 'band', metric: 'oneOrderHalved', min: 3.3, max: 4.9 },
    given: ['noise', 'samples'],
    control: 'reshuffled-after-all',
    source: 'an offset of size η²/η, squared; seeds 1-10: 3.72 to 4.55, median 4.12',
  },
  {
    id: 'reshuffled-goes-with-the-cube',
    statement: {
      zh: '每轮重洗：学习率减半，降到约七分之一。',
      en: 'Reshuffled: half the learning rate, about a seventh.',
    },
    expect: { kind: 'band', metric: 'reshuffledHalved', min: 6, max: 8.8 },
    given: ['noise', 'samples'],
    control: 'drawn-after-all',
    source:
      'kicks of size η², pulled back by η: η⁴/η, 8 while their mean is negligible; seeds 1-10: 7.13 to 7.77, median 7.28',
  },
  {
    id: 'reshuffling-beats-replacement',
    statement: {
      zh: '轮末，有放回比每轮重洗高出四倍以上。',
      en: 'At the ends of epochs the excess with replacement is more than four times that of reshuffling.',
    },
    expect: { kind: 'ordering', metric: 'drawnAt1', above: 'reshuffledAt1', factor: 4 },
    given: ['noise', 'samples'],
    control: 'drawn-after-all',
    source: 'seeds 1-10: medians 0.0052 against 0.00087; it holds for 10 of 10',
  },
  {
    id: 'cancels-at-the-end-only',
    statement: {
      zh: '每轮重洗的好处到轮末才齐：轮中是轮末的 2 到 3.6 倍。',
      en: 'The gain of reshuffling is complete at the end only: in mid-epoch the excess is 2 to 3.6 times as large.',
    },
    expect: { kind: 'band', metric: 'reshuffledMiddleOverEnd', min: 2, max: 3.6 },
    given: ['noise', 'samples'],
    control: 'drawn-after-all',
    source: 'seeds 1-10: 2.38 to 3.25, median 2.75',
  },
];
