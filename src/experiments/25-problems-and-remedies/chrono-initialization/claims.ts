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
    given: ['cell', 'forgetBias'],
    control: 'long-memory-for-all',
    source: 'closed form 1/(1 - sigmoid(b)) = 1 + exp(b)',
  },
  {
    id: 'chrono-remembers-the-task',
    statement: {
      zh: 'chrono 初始化让一部分单元从一开始就记得久，最久的接近任务的 {noiseSteps} 步。',
      en: 'Chrono initialisation gives some units a long memory from the start, the longest close to the task’s {noiseSteps} steps.',
    },
    expect: ({ noiseSteps }) => ({
      kind: 'band',
      metric: 'chronoMemory',
      min: 0.7 * Number(noiseSteps),
      max: Number(noiseSteps),
    }),
    given: ['cell', 'noiseSteps'],
    control: 'without-long-memory',
    source: '16 draws uniform on 2 to 100; seeds 1-8: 80.1 to 99.0, median 91.9',
  },
  {
    id: 'default-stays-at-chance',
    statement: {
      zh: '偏置都为 1 的 LSTM，间隔是任务的十分之一时学得会；隔满 {noiseSteps} 步，同样训练 {steps} 步，与猜测无异：正确率差一半。',
      en: 'With bias 1 throughout, the LSTM learns a tenth of the gap. Over all {noiseSteps} steps, after the same {steps} training steps, it is no better than guessing: half of the accuracy is lost.',
    },
    expect: { kind: 'band', metric: 'lostByGap', min: 0.42, max: 0.57 },
    given: ['cell', 'forgetBias', 'noiseSteps', 'steps'],
    control: 'long-memory-for-all',
    source:
      'right in all cases less 0.5, which guessing gives with deviation 0.022 on 512 sequences; seeds 1-8: 0.459 to 0.529, median 0.484',
  },
  {
    id: 'default-loss-is-ln-2',
    statement: {
      zh: '它的损失停在 ln 2 ≈ 0.693 附近，即什么也不知道；间隔短时，同样的训练使损失降到这个数的百分之一以下。',
      en: 'Its loss stays near ln 2 ≈ 0.693, which is knowing nothing; over the short gap the same training takes it to less than a hundredth of that.',
    },
    expect: { kind: 'ordering', metric: 'sameBiasLoss', above: 'shortGapLoss', factor: 100 },
    given: ['cell', 'forgetBias', 'noiseSteps', 'steps'],
    control: 'long-memory-for-all',
    source: 'seeds 1-8: 0.6917 to 0.6947 against 3.6e-4 to 6.1e-4',
  },
  {
    id: 'chrono-solves-it',
    statement: {
      zh: '只改偏置的初值，同一个 LSTM 在同样的 {steps} 步里学会了。',
      en: 'With nothing changed but the first values of the biases, the same LSTM learns it in the same {steps} steps.',
    },
    expect: { kind: 'band', metric: 'chronoAccuracy', min: 0.94, max: 1 },
    given: ['cell', 'noiseSteps', 'noise', 'steps'],
    control: 'without-long-memory',
    source: 'Tallec18; seeds 1-8: 0.979 to 1, median 0.996',
  },
];
