/** What explosion-detector must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'the-run-ends-in-nan',
    statement: {
      zh: '不加防护，训练在第 60 到 180 步之间成为 NaN。',
      en: 'Unguarded, the run ends in NaN between steps 60 and 180.',
    },
    expect: { kind: 'band', metric: 'brokenAt', min: 60, max: 180 },
    source: 'seeds 1-20: 83 to 154',
  },
  {
    id: 'always-warned',
    statement: {
      zh: '四次训练，每一次梯度都至少提前一步报警。',
      en: 'In each of four runs the gradient warns at least one step ahead.',
    },
    expect: { kind: 'band', metric: 'leastLead', min: 1, max: 10 },
    source: 'seeds 1-20, four runs each: 1 or 2 for the worst of the four',
  },
  {
    id: 'the-gradient-warns-first',
    statement: {
      zh: '报警倍数相同时，梯度平均不晚于损失报警，多半更早。',
      en: 'At the same factor the gradient on average warns no later than the loss, and mostly earlier.',
    },
    expect: { kind: 'band', metric: 'extraWarning', min: 0, max: 8 },
    source: 'seeds 1-20: 0 (one seed) to 4.5 steps; 1.25 to 5.75 steps of warning against 1 to 2',
  },
  {
    id: 'few-early-alarms',
    statement: {
      zh: '早先的报警不多，平均每次训练至多三次。',
      en: 'Earlier alarms are few: at most three in a run, on average.',
    },
    expect: { kind: 'band', metric: 'earlyAlarms', min: 0, max: 3 },
    source: 'seeds 1-20: 0 to 1.25',
  },
  {
    id: 'acting-saves-the-run',
    statement: {
      zh: '报警就裁剪并把学习率减半：200 步全部走完，损失始终有限。',
      en: 'Clip and halve the rate at each alarm, and all 200 steps are completed with a finite loss.',
    },
    expect: { kind: 'equals', metric: 'guardedSteps', value: 200, tolerance: 0 },
    source: 'seeds 1-20: 200 for every seed',
  },
];
