/** What depth-and-initialization must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

const chain = ([weight, value]: readonly [number, number]): Claim => ({
  id: `chain-weight-${weight}`,
  statement: {
    zh: `20 个 sigmoid 单元连成的链，权重为 ${weight}：导数恰为 (${weight}/4)²⁰。`,
    en: `A chain of 20 sigmoid units with weight ${weight}: the derivative is (${weight}/4)²⁰, exactly.`,
  },
  expect: { kind: 'equals', metric: `chainWeight${weight}`, value, tolerance: 1e-3 * value },
  control: 'sigmoid-of-slope-one',
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
    given: ['depth', 'factor'],
    control: 'linear-relu-and-tanh',
    source: 'seeds 1-8: 22.40 to 22.94; mean field 50 lg(4/√2) = 22.6',
  },
  {
    id: 'tanh-explodes-less',
    statement: {
      zh: '同样的权重，tanh 增长 10⁹ 倍左右。',
      en: 'With the same weights, tanh grows by about 10⁹.',
    },
    expect: { kind: 'band', metric: 'tanh-growth', min: 8.8, max: 10 },
    given: ['depth', 'factor'],
    control: 'linear-relu-and-tanh',
    source: 'seeds 1-8: 9.33 to 9.57',
  },
  {
    id: 'sigmoid-vanishes',
    statement: {
      zh: '同样的权重，sigmoid 反而缩小到 10⁻¹⁰ 左右。',
      en: 'With the same weights, sigmoid shrinks to about 10⁻¹⁰.',
    },
    expect: { kind: 'band', metric: 'sigmoid-growth', min: -11.2, max: -9.2 },
    given: ['depth', 'factor'],
    control: 'sigmoid-of-slope-one',
    source: 'seeds 1-8: -10.48 to -9.87',
  },
  {
    id: 'he-holds-relu',
    statement: {
      zh: 'He 初始化的 ReLU：每层的因子在 1 附近。',
      en: 'ReLU with He initialisation: the factor per layer is near 1.',
    },
    expect: { kind: 'band', metric: 'heRelu-perLayer', min: 0.97, max: 1.03 },
    control: 'linear-relu-and-tanh',
    source: 'seeds 1-8: 0.991 to 1.017',
  },
  {
    id: 'he-keeps-the-variance',
    statement: {
      zh: 'He 初始化：经过 50 层 ReLU，激活的均方仍在 0.05 与 20 之间。',
      en: 'He initialisation: after 50 ReLU layers the mean square is still between 0.05 and 20.',
    },
    expect: { kind: 'band', metric: 'heRelu-outputSize', min: -1.3, max: 1.3 },
    given: ['depth'],
    control: 'linear-relu-and-tanh',
    source: 'seeds 1-8: lg from -0.73 to 1.09',
  },
  {
    id: 'xavier-halves-the-variance',
    statement: {
      zh: 'Xavier 初始化：ReLU 的均方每层减半，50 层之后在 2⁻⁵⁰（10⁻¹⁵）附近。',
      en: 'Xavier initialisation: the mean square halves in every ReLU layer, to about 2⁻⁵⁰ (10⁻¹⁵) after 50.',
    },
    expect: { kind: 'band', metric: 'xavierRelu-outputSize', min: -16.5, max: -13.3 },
    given: ['depth'],
    control: 'linear-relu-and-tanh',
    source: 'seeds 1-8: lg from -15.80 to -14.00; 50 lg(1/2) = -15.05',
  },
  {
    id: 'xavier-holds-tanh',
    statement: {
      zh: 'Xavier 初始化的 tanh：每层的因子在 0.95 与 0.97 之间，接近 1。',
      en: 'tanh with Xavier initialisation: the factor per layer is between 0.95 and 0.97, near 1.',
    },
    expect: { kind: 'band', metric: 'xavierTanh-perLayer', min: 0.95, max: 0.97 },
    given: ['depth'],
    control: 'linear-relu-and-tanh',
    source: 'seeds 1-8: 0.956 to 0.962',
  },
  {
    id: 'orthogonal-is-an-isometry',
    statement: {
      zh: '正交初始化的线性网络：50 层往回，梯度的范数一点不变。',
      en: 'A linear net with orthogonal initialisation: over 50 layers back the norm of the gradient does not change at all.',
    },
    expect: { kind: 'equals', metric: 'orthogonalLinear-growth', value: 0, tolerance: 1e-4 },
    control: 'without-the-remedies',
    source: 'closed form: an orthogonal matrix keeps every norm [Saxe14]',
  },
  {
    id: 'tanh-ends-the-isometry',
    statement: {
      zh: '换成 tanh，同样的正交矩阵每层也只剩 0.95 到 0.97。',
      en: 'With tanh the same orthogonal matrices keep only 0.95 to 0.97 a layer.',
    },
    expect: { kind: 'band', metric: 'orthogonalTanh-perLayer', min: 0.95, max: 0.97 },
    given: ['depth'],
    control: 'linear-relu-and-tanh',
    source: 'seeds 1-8: 0.9583 to 0.9587; Xavier gives 0.956 to 0.962',
  },
  {
    id: 'xavier-does-not-save-sigmoid',
    statement: {
      zh: 'Xavier 初始化救不了 sigmoid：每层的因子不到 0.25。',
      en: 'Xavier initialisation does not save sigmoid: the factor per layer is below 0.25.',
    },
    expect: { kind: 'band', metric: 'xavierSigmoid-perLayer', min: 0.23, max: 0.24 },
    control: 'sigmoid-of-slope-one',
    source: 'seeds 1-8: 0.2345 to 0.2361',
  },
  {
    id: 'skips-save-sigmoid',
    statement: {
      zh: '加上残差连接，连 sigmoid 也能让每层的因子留在 1 附近。',
      en: 'With residual connections even sigmoid keeps the factor per layer near 1.',
    },
    expect: { kind: 'band', metric: 'skipSigmoid-perLayer', min: 1.002, max: 1.007 },
    given: ['depth'],
    control: 'without-the-remedies',
    source: 'seeds 1-8: 1.0044 to 1.0049',
  },
  {
    id: 'weight-gradients-hide-it',
    statement: {
      zh: '只比较各层权重的梯度会看漏：ReLU 的梯度增长 10²² 倍，而第一层与最后一层的权重梯度之比不到 10 倍。',
      en: 'A comparison of weight gradients hides it: while the gradient of ReLU grows by 10²², those of the first and last weights differ by less than a factor of 10.',
    },
    expect: { kind: 'band', metric: 'relu-weightGrowth', min: -1, max: 1 },
    given: ['factor'],
    control: 'activations-do-not-grow',
    source: 'seeds 1-8: lg from -0.15 to 0.40; activations grow forward as gradients grow backward',
  },
];
