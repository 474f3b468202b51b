/** What warm-up-tames-early-steps must show. Bands were measured over seeds 1 to 8. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'neither-learns-nothing',
    statement: {
      zh: '不修正也不预热：损失一半以上没有降下来。',
      en: 'With neither, more than half of the loss is still there.',
    },
    expect: { kind: 'band', metric: 'plainLoss', min: 0.5, max: 1.2 },
    given: ['peak', 'steps'],
    control: 'shorter-memory-below',
    source: 'seeds 1-8: 0.81 to 1.04, median 0.98',
  },
  {
    id: 'warm-up-is-enough',
    statement: { zh: '只预热：学得会。', en: 'Warm-up alone: it learns.' },
    expect: { kind: 'band', metric: 'warmedLoss', min: 0.005, max: 0.06 },
    given: ['peak', 'warmUp', 'steps'],
    control: 'no-rise',
    source: 'seeds 1-8: 0.018 to 0.033, median 0.021',
  },
  {
    id: 'correction-is-enough',
    statement: { zh: '只修正：也学得会。', en: 'Correction alone: it learns as well.' },
    expect: { kind: 'band', metric: 'correctedLoss', min: 0.005, max: 0.06 },
    given: ['peak', 'steps'],
    control: 'correction-off',
    source: 'seeds 1-8: 0.016 to 0.030, median 0.022',
  },
  {
    id: 'large-steps-kill-units',
    statement: {
      zh: '不修正也不预热：最后一个隐层里，四分之三以上的单元死了。',
      en: 'With neither, more than three quarters of the units of the last hidden layer are dead.',
    },
    expect: { kind: 'band', metric: 'plainDead', min: 0.75, max: 1 },
    given: ['peak', 'steps'],
    control: 'shorter-memory-below',
    source: 'seeds 1-8: 0.83 to 1; warmed 0.35 to 0.60, corrected 0.25 to 0.44',
  },
  {
    id: 'warm-up-reaches-the-peak',
    statement: {
      zh: '只预热的，末尾用的仍是峰值学习率 {peak}：压小的只是开头的步子。',
      en: 'With warm-up alone the last rate is the peak of {peak} all the same: only the early steps are held down.',
    },
    expect: ({ peak }) => ({
      kind: 'equals',
      metric: 'warmedRate',
      value: Number(peak),
      tolerance: 1e-9,
    }),
    given: ['warmUp', 'steps'],
    control: 'small-all-along',
    source: 'exact: the rate rises in a straight line and stays',
  },
];
