/** What forget-gate-bias must show. Bands were measured over seeds 1 to 20 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'linear-is-a-power',
    statement: {
      zh: '线性循环的梯度恰为 ρ 的 T 次方，相对误差不到千分之一。',
      en: 'The gradient of the linear recurrence is ρ to the power T, to a relative error below 1/1000.',
    },
    expect: { kind: 'equals', metric: 'linearError', value: 0, tolerance: 1e-3 },
    source: 'closed form: an orthogonal matrix keeps lengths, the factor ρ remains',
  },
  {
    id: 'linear-at-50',
    statement: {
      zh: 'ρ = 0.9 时，过 50 步剩下 0.9 的 50 次方，约 0.0052。',
      en: 'With ρ = 0.9, what is left after 50 steps is 0.9 to the 50th, about 0.0052.',
    },
    expect: { kind: 'equals', metric: 'linearAt50', value: 0.9 ** 50, tolerance: 5e-6 },
    source: 'closed form 0.9^50 = 5.1538e-3',
  },
  {
    id: 'tanh-shrinks-more',
    statement: {
      zh: 'tanh 的导数不超过 1，所以 tanh RNN 比线性循环衰减得更快。',
      en: 'The derivative of tanh is at most 1, so a tanh RNN decays faster than the linear recurrence.',
    },
    expect: { kind: 'ordering', metric: 'linearAt50', above: 'tanhRnnAt50', factor: 2 },
    source: 'seeds 1-20: tanh 7.1e-4 to 1.1e-3 at 50 steps, linear 5.2e-3: 4.6 to 7.3 times',
  },
  {
    id: 'bias-one-beats-zero',
    statement: {
      zh: '遗忘门偏置从 0 升到 1，过 50 步的梯度大一万倍以上。',
      en: 'From forget bias 0 to 1 the gradient over 50 steps grows by more than ten thousand times.',
    },
    expect: { kind: 'ordering', metric: 'lstm1At50', above: 'lstm0At50', factor: 1e4 },
    source: 'seeds 1-20: bias 0 gives 6.6e-9 to 1.1e-8, bias 1 gives 7.8e-3 to 1.2e-2',
  },
  {
    id: 'bias-three-beats-one',
    statement: {
      zh: '再从 1 升到 3，又大五十倍以上。',
      en: 'From 1 to 3 it grows by more than fifty times again.',
    },
    expect: { kind: 'ordering', metric: 'lstm3At50', above: 'lstm1At50', factor: 50 },
    source: 'seeds 1-20: bias 3 gives 2.0 to 22, bias 1 gives 7.8e-3 to 1.2e-2',
  },
  {
    id: 'bias-five-reaches-100-steps',
    statement: {
      zh: '偏置为 5 时，过 100 步梯度也没有消失。',
      en: 'With bias 5 the gradient has not vanished even over 100 steps.',
    },
    expect: { kind: 'band', metric: 'lstm5At100', min: 0.4, max: 600 },
    source: 'seeds 1-20: 1.4 to 166, median 25',
  },
  {
    id: 'gates-do-not-stop-growth',
    statement: {
      zh: '每个遗忘门都小于 1，偏置为 5 时梯度过 50 步仍然变大：LSTM 缓解消失，不防爆炸。',
      en: 'Every forget gate is below 1, and yet with bias 5 the gradient has grown after 50 steps: an LSTM mitigates vanishing, it does not prevent explosion.',
    },
    expect: { kind: 'band', metric: 'lstm5At50', min: 1.2, max: 200 },
    source: 'seeds 1-20: 3.5 to 57, median 11',
  },
  {
    id: 'more-than-the-gates',
    statement: {
      zh: '偏置为 1 时，50 个遗忘门的连乘只有真实梯度的几千分之一还不到：其余来自经过 h 的路径。',
      en: 'With bias 1 the product of 50 forget gates is thousands of times smaller than the gradient: the rest comes by paths through h.',
    },
    expect: { kind: 'ordering', metric: 'lstm1At50', above: 'lstm1GatesAt50', factor: 5e3 },
    source: 'seeds 1-20: product 1.5e-7 to 1.8e-7, gradient 7.8e-3 to 1.2e-2',
  },
  {
    id: 'gru-gains-as-well',
    statement: {
      zh: 'GRU 也一样：更新门偏置从 0 升到 2，过 50 步的梯度大一万倍以上。',
      en: 'So with a GRU: from update bias 0 to 2 the gradient over 50 steps grows by more than ten thousand times.',
    },
    expect: { kind: 'ordering', metric: 'gruBiasAt50', above: 'gru0At50', factor: 1e4 },
    source: 'seeds 1-20: bias 0 gives 2.2e-8 to 3.4e-8, bias 2 gives 1.2e-2 to 1.6e-2',
  },
];
