/** What forget-gate-bias must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'linear-is-a-power',
    statement: {
      zh: '线性循环的梯度恰为 ρ 的 T 次方，相对误差不到十万分之一。',
      en: 'The gradient of the linear recurrence is ρ to the power T, to a relative error below 1/100,000.',
    },
    expect: { kind: 'equals', metric: 'linearError', value: 0, tolerance: 1e-5 },
    control: 'matrices-not-orthogonal',
    source: 'closed form: an orthogonal matrix keeps lengths, the factor ρ remains',
  },
  {
    id: 'linear-at-50',
    statement: {
      zh: 'ρ = {spectralScale} 时，过 50 步剩下的正是 {spectralScale} 的 50 次方。',
      en: 'With ρ = {spectralScale}, what is left after 50 steps is {spectralScale} to the 50th.',
    },
    expect: ({ spectralScale }) => {
      const value = Number(spectralScale) ** 50;
      return { kind: 'equals', metric: 'linearAt50', value, tolerance: 1e-5 * value + 1e-38 };
    },
    given: ['spectralScale'],
    control: 'without-recurrent-paths',
    source: 'closed form ρ^50, to the accuracy of float32',
  },
  {
    id: 'tanh-shrinks-more',
    statement: {
      zh: 'tanh 的导数不超过 1，所以 tanh RNN 衰减得更快：过 50 步，只剩线性循环的十分之一到三分之一。',
      en: 'The derivative of tanh is at most 1, so a tanh RNN decays faster: after 50 steps between a tenth and a third of the linear recurrence’s gradient is left.',
    },
    expect: { kind: 'band', metric: 'tanhRnnAt50', min: 0.9 ** 50 / 10, max: 0.9 ** 50 / 3 },
    given: ['spectralScale', 'inputScale'],
    control: 'without-tanh',
    source: 'seeds 1-20: 7.1e-4 to 1.12e-3, median 8.8e-4; linear 0.9^50 = 5.15e-3',
  },
  {
    id: 'bias-one-beats-zero',
    statement: {
      zh: '遗忘门偏置从 0 升到 1，过 50 步的梯度大二十万倍以上。',
      en: 'From forget bias 0 to 1 the gradient over 50 steps grows by more than two hundred thousand times.',
    },
    expect: { kind: 'ordering', metric: 'lstm1At50', above: 'lstm0At50', factor: 2e5 },
    given: ['spectralScale', 'inputScale'],
    control: 'without-gate-bias',
    source: 'seeds 1-20: bias 0 gives 6.6e-9 to 1.1e-8, bias 1 gives 7.8e-3 to 1.2e-2',
  },
  {
    id: 'bias-three-beats-one',
    statement: {
      zh: '再从 1 升到 3，又大五十倍以上。',
      en: 'From 1 to 3 it grows by more than fifty times again.',
    },
    expect: { kind: 'ordering', metric: 'lstm3At50', above: 'lstm1At50', factor: 50 },
    given: ['spectralScale', 'units'],
    control: 'without-gate-bias',
    source: 'seeds 1-20: bias 3 gives 2.0 to 22, bias 1 gives 7.8e-3 to 1.2e-2',
  },
  {
    id: 'bias-five-reaches-100-steps',
    statement: {
      zh: '偏置为 5 时，过 100 步的梯度是偏置为 1 时过 10 步的五倍以上：间隔是十倍，剩下的反而更多。',
      en: 'With bias 5 the gradient over 100 steps is more than five times that of bias 1 over 10: ten times the lag, and yet more is left.',
    },
    expect: { kind: 'ordering', metric: 'lstm5At100', above: 'lstm1At10', factor: 5 },
    given: ['spectralScale', 'inputScale', 'units'],
    control: 'without-gate-bias',
    source: 'seeds 1-20: bias 5 over 100 steps 1.4 to 166, bias 1 over 10 steps 0.099 to 0.131',
  },
  {
    id: 'gates-do-not-stop-growth',
    statement: {
      zh: '每个遗忘门都小于 1，偏置为 5 时梯度过 50 步仍放大到 2 至 100 倍：LSTM 缓解消失，不防爆炸。',
      en: 'Every forget gate is below 1, and yet with bias 5 the gradient has grown 2 to 100 times after 50 steps: an LSTM mitigates vanishing, it does not prevent explosion.',
    },
    expect: { kind: 'band', metric: 'lstm5At50', min: 2, max: 100 },
    given: ['spectralScale', 'inputScale', 'units'],
    control: 'without-recurrent-paths',
    source: 'seeds 1-20: 3.5 to 57, median 11; the product of the gates 0.69 to 0.72',
  },
  {
    id: 'more-than-the-gates',
    statement: {
      zh: '偏置为 1 时，50 个遗忘门的连乘不到真实梯度的两万分之一：其余来自经过 h 的路径。',
      en: 'With bias 1 the product of 50 forget gates is less than a twenty-thousandth of the gradient: the rest comes by paths through h.',
    },
    expect: { kind: 'ordering', metric: 'lstm1At50', above: 'lstm1GatesAt50', factor: 2e4 },
    given: ['spectralScale', 'inputScale'],
    control: 'without-recurrent-paths',
    source: 'seeds 1-20: product 1.5e-7 to 1.8e-7, gradient 7.8e-3 to 1.2e-2',
  },
  {
    id: 'gru-gains-as-well',
    statement: {
      zh: 'GRU 也一样：更新门偏置从 0 升到 2，过 50 步的梯度大十万倍以上。',
      en: 'So with a GRU: from update bias 0 to 2 the gradient over 50 steps grows by more than a hundred thousand times.',
    },
    expect: { kind: 'ordering', metric: 'gruBiasAt50', above: 'gru0At50', factor: 1e5 },
    given: ['bias', 'spectralScale'],
    control: 'without-gate-bias',
    source: 'seeds 1-20: bias 0 gives 2.2e-8 to 3.4e-8, bias 2 gives 1.2e-2 to 1.6e-2',
  },
];
