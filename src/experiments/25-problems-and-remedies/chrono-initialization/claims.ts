/** What chrono-initialization must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'bias-one-remembers-four-steps',
    statement: {
      zh: '偏置为 1 的遗忘门，时间常数是 1 + e，不到 4 步。',
      en: 'A forget gate with bias 1 has a time constant of 1 + e, less than 4 steps.',
    },
    expect: { kind: 'equals', metric: 'sameBiasMemory', value: 1 + Math.E, tolerance: 1e-4 },
    source: 'closed form 1/(1 - sigmoid(b)) = 1 + exp(b)',
  },
  {
    id: 'chrono-remembers-the-task',
    statement: {
      zh: 'chrono 初始化让一部分单元从一开始就能记住几十步，接近任务的 60 步。',
      en: 'Chrono initialisation gives some units a memory of tens of steps from the start, close to the task’s 60.',
    },
    expect: { kind: 'band', metric: 'chronoMemory', min: 35, max: 60 },
    source: '16 draws uniform on 2 to 60; seeds 1-8: 48.2 to 59.4',
  },
  {
    id: 'default-stays-at-chance',
    statement: {
      zh: '偏置都为 1 的 LSTM，训练 100 步之后仍与猜测无异。',
      en: 'The LSTM with bias 1 throughout is no better than guessing after 100 training steps.',
    },
    expect: { kind: 'band', metric: 'sameBiasAccuracy', min: 0.4, max: 0.6 },
    source:
      'seeds 1-8: 0.469 to 0.520, median 0.484; guessing gives 0.5 with deviation 0.022 on 512 sequences',
  },
  {
    id: 'default-loss-is-ln-2',
    statement: {
      zh: '它的损失停在 ln 2 ≈ 0.693，即什么也不知道。',
      en: 'Its loss stays at ln 2 ≈ 0.693, which is knowing nothing.',
    },
    expect: { kind: 'equals', metric: 'sameBiasLoss', value: Math.LN2, tolerance: 0.02 },
    source: 'seeds 1-8: 0.6922 to 0.6958',
  },
  {
    id: 'chrono-solves-it',
    statement: {
      zh: '只改偏置的初值，同一个 LSTM 在同样的 100 步里学会了。',
      en: 'With nothing changed but the first values of the biases, the same LSTM learns it in the same 100 steps.',
    },
    expect: { kind: 'band', metric: 'chronoAccuracy', min: 0.9, max: 1 },
    source: 'Tallec18; seeds 1-8: 0.998 to 1, median 1',
  },
];
