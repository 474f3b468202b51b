/** What depth-and-initialization must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const chain = ([weight, value]: readonly [number, number]): Claim => ({
  id: `chain-weight-${weight}`,
  statement: {
    zh: `20 个 sigmoid 单元连成的链，权重为 ${weight}：导数恰为 (${weight}/4)²⁰。`,
    en: `A chain of 20 sigmoid units with weight ${weight}: the derivative is (${weight}/4)²⁰, exactly.`,
  },
  expect: { kind: 'equals', metric: `chainWeight${weight}`, value, tolerance: 1e-3 * value },
  source: 'closed form: the state stays at 0.5, where the derivative of sigmoid is 1/4',
});

export const claims: readonly Claim[] = [
  ...([1, 2, 4, 8] as const).map((weight) => chain([weight, (weight / 4) ** 20])),
  {
    id: 'relu-explodes',
    statement: {
      zh: '权重系数为 4 时，ReLU 的梯度经过 50 层增长 10²² 倍以上。',
      en: 'With weight factor 4, the gradient of ReLU grows by more than 10²² over 50 layers.',
    },
    expect: { kind: 'band', metric: 'relu-growth', min: 22, max: 23.2 },
    source: 'seeds 1-8: 22.43 to 22.91; mean field 50 lg(4/√2) = 22.6',
  },
  {
    id: 'tanh-explodes-less',
    statement: {
      zh: '同样的权重，tanh 增长 10⁹ 倍左右。',
      en: 'With the same weights, tanh grows by about 10⁹.',
    },
    expect: { kind: 'band', metric: 'tanh-growth', min: 8.8, max: 10 },
    source: 'seeds 1-8: 9.24 to 9.55',
  },
  {
    id: 'sigmoid-vanishes',
    statement: {
      zh: '同样的权重，sigmoid 反而缩小到 10⁻¹⁰ 左右。',
      en: 'With the same weights, sigmoid shrinks to about 10⁻¹⁰.',
    },
    expect: { kind: 'band', metric: 'sigmoid-growth', min: -11.2, max: -9.2 },
    source: 'seeds 1-8: -10.52 to -9.85',
  },
  {
    id: 'he-holds-relu',
    statement: {
      zh: 'He 初始化的 ReLU：每层的因子在 1 附近。',
      en: 'ReLU with He initialisation: the factor per layer is near 1.',
    },
    expect: { kind: 'band', metric: 'heRelu-perLayer', min: 0.97, max: 1.03 },
    source: 'seeds 1-8: 0.992 to 1.016',
  },
  {
    id: 'he-keeps-the-variance',
    statement: {
      zh: 'He 初始化：经过 50 层 ReLU，激活的均方仍在 0.05 与 20 之间。',
      en: 'He initialisation: after 50 ReLU layers the mean square is still between 0.05 and 20.',
    },
    expect: { kind: 'band', metric: 'heRelu-outputSize', min: -1.3, max: 1.3 },
    source: 'seeds 1-8: lg from -0.72 to 1.00',
  },
  {
    id: 'xavier-halves-the-variance',
    statement: {
      zh: 'Xavier 初始化：ReLU 的均方每层减半，50 层之后在 2⁻⁵⁰（10⁻¹⁵）附近。',
      en: 'Xavier initialisation: the mean square halves in every ReLU layer, to about 2⁻⁵⁰ (10⁻¹⁵) after 50.',
    },
    expect: { kind: 'band', metric: 'xavierRelu-outputSize', min: -16.5, max: -13.3 },
    source: 'seeds 1-8: lg from -15.83 to -13.97; 50 lg(1/2) = -15.05',
  },
  {
    id: 'xavier-holds-tanh',
    statement: {
      zh: 'Xavier 初始化的 tanh：每层的因子在 0.9 与 1.1 之间。',
      en: 'tanh with Xavier initialisation: the factor per layer is between 0.9 and 1.1.',
    },
    expect: { kind: 'band', metric: 'xavierTanh-perLayer', min: 0.9, max: 1.1 },
    source: 'seeds 1-8: 0.957 to 0.962',
  },
  {
    id: 'xavier-does-not-save-sigmoid',
    statement: {
      zh: 'Xavier 初始化救不了 sigmoid：每层的因子不到 0.25。',
      en: 'Xavier initialisation does not save sigmoid: the factor per layer is below 0.25.',
    },
    expect: { kind: 'band', metric: 'xavierSigmoid-perLayer', min: 0.2, max: 0.25 },
    source: 'seeds 1-8: 0.2346 to 0.2363',
  },
  {
    id: 'skips-save-sigmoid',
    statement: {
      zh: '加上残差连接，连 sigmoid 也能让每层的因子留在 1 附近。',
      en: 'With residual connections even sigmoid keeps the factor per layer near 1.',
    },
    expect: { kind: 'band', metric: 'skipSigmoid-perLayer', min: 0.98, max: 1.03 },
    source: 'seeds 1-8: 1.0045 to 1.0048',
  },
  {
    id: 'weight-gradients-hide-it',
    statement: {
      zh: '只比较各层权重的梯度会看漏：ReLU 的梯度增长 10²² 倍，而第一层与最后一层的权重梯度之比不到 10 倍。',
      en: 'A comparison of weight gradients hides it: while the gradient of ReLU grows by 10²², those of the first and last weights differ by less than a factor of 10.',
    },
    expect: { kind: 'band', metric: 'relu-weightGrowth', min: -1, max: 1 },
    source: 'seeds 1-8: lg from -0.18 to 0.30; activations grow forward as gradients grow backward',
  },
];
