/** What remedies-for-depth must show, of medians of five starts. Bands leave room on both sides. */
import type { Claim } from '../../claim';

const network = ['depth', 'width', 'activation'];
const training = [...network, 'optimizer', 'learningRate', 'steps'];

export const claims: readonly Claim[] = [
  {
    id: 'plain-gradient-vanishes',
    statement: {
      zh: '什么也不加：30 层之间，梯度缩小四到五个数量级。',
      en: 'With no remedy, 30 layers shrink the gradient by four to five orders of magnitude.',
    },
    expect: { kind: 'band', metric: 'plainGrowth', min: -5.2, max: -4 },
    given: network,
    control: 'variances-swapped',
    source: 'seeds 1-8: −4.85 to −4.43; wide limit −29 log₁₀√2 = −4.4',
  },
  {
    id: 'plain-does-not-train',
    statement: {
      zh: '什么也不加：训练 30 步，损失还停在 ln 2 = 0.693 附近，等于瞎猜。',
      en: 'With no remedy the loss still stands near ln 2 = 0.693 after 30 steps: no better than chance.',
    },
    expect: { kind: 'band', metric: 'plainLoss', min: 0.69, max: 0.697 },
    given: training,
    control: 'variances-swapped',
    source: 'seeds 1-8: 0.693, in each of the five starts',
  },
  {
    id: 'he-keeps-the-scale',
    statement: {
      zh: 'He 初始化让梯度的尺度大致保持：两端相差不到一个数量级。',
      en: 'He initialisation keeps the gradient about its size: the two ends differ by less than one order of magnitude.',
    },
    expect: { kind: 'band', metric: 'heGrowth', min: -0.9, max: 0.5 },
    given: network,
    control: 'variances-swapped',
    source: 'seeds 1-8: −0.49 to −0.04',
  },
  {
    id: 'he-depends-on-the-start',
    statement: {
      zh: '只用 He 初始化，训练得怎样全看起点：五个起点里，最大的损失是最小的 1.5 倍以上。',
      en: 'With He initialisation alone training depends on the start: of five, the greatest loss is over 1.5 times the least.',
    },
    expect: { kind: 'ordering', metric: 'heGreatest', above: 'heLeast', factor: 1.5 },
    given: training,
    control: 'he-standardizes',
    source: 'seeds 1-8: 1.76 to 2.28 times',
  },
  {
    id: 'residual-explodes',
    statement: {
      zh: '残差不缩放：梯度一层比一层大，30 层放大五到六个半数量级。',
      en: 'Unscaled shortcuts make the gradient larger from layer to layer: five to six and a half orders of magnitude in 30 layers.',
    },
    expect: { kind: 'band', metric: 'residualGrowth', min: 5, max: 6.6 },
    given: network,
    control: 'without-shortcuts',
    source:
      'seeds 1-8: 5.59 to 6.17; independent layers would give 29 log₁₀√2 = 4.4, but positive outputs pile up',
  },
  {
    id: 'scaled-residual-stays-flat',
    statement: {
      zh: '残差支路除以层数的平方根：梯度放大不到一个数量级。',
      en: 'With the branch divided by the root of the depth, the gradient grows by less than one order of magnitude.',
    },
    expect: { kind: 'band', metric: 'scaledResidualGrowth', min: 0, max: 1 },
    given: network,
    control: 'branch-not-scaled',
    source: 'seeds 1-8: 0.18 to 0.72',
  },
  {
    id: 'scaled-residual-trains',
    statement: {
      zh: '缩放过的残差网络训练得动：30 步后，损失从 ln 2 = 0.693 降到 0.2 与 0.55 之间。',
      en: 'Scaled residual networks do train: in 30 steps their loss falls from ln 2 = 0.693 to between 0.2 and 0.55.',
    },
    expect: { kind: 'band', metric: 'scaledResidualLoss', min: 0.2, max: 0.55 },
    given: training,
    control: 'without-shortcuts',
    source: 'seeds 1-8: 0.305 to 0.440',
  },
  {
    id: 'highway-vanishes-more-slowly',
    statement: {
      zh: '高速网络（门偏置 −2）的梯度仍在变小，但只小一到两个数量级。',
      en: 'In highway networks (gate bias −2) gradients still shrink, but only by one to two orders of magnitude.',
    },
    expect: { kind: 'band', metric: 'highwayGrowth', min: -1.9, max: -1 },
    given: [...network, 'gateBias'],
    control: 'highway-does-not-carry',
    source: 'seeds 1-8: −1.51 to −1.17',
  },
  {
    id: 'batch-norm-explodes',
    statement: {
      zh: '只加 BatchNorm、不加捷径：初始化时，梯度向前几层放大两个半到三个半数量级。',
      en: 'With BatchNorm and no shortcuts, gradients at initialisation grow by two and a half to three and a half orders of magnitude towards the first layers.',
    },
    expect: { kind: 'band', metric: 'batchNormGrowth', min: 2.5, max: 3.5 },
    given: network,
    control: 'without-standardizing',
    source: 'seeds 1-8: 2.81 to 3.13; Yang19 for the theory',
  },
  {
    id: 'shortcuts-calm-batch-norm',
    statement: {
      zh: 'BatchNorm 加上捷径，只放大半个到一个半数量级。',
      en: 'With shortcuts besides, BatchNorm lets them grow by half to one and a half orders of magnitude only.',
    },
    expect: { kind: 'band', metric: 'residualBatchNormGrowth', min: 0.5, max: 1.5 },
    given: network,
    control: 'without-shortcuts',
    source: 'seeds 1-8: 0.84 to 1.00',
  },
  {
    id: 'residual-batch-norm-trains',
    statement: {
      zh: 'BatchNorm 与捷径合用：30 步之后损失降到 0.1 以下。',
      en: 'BatchNorm with shortcuts brings the loss below 0.1 in 30 steps.',
    },
    expect: { kind: 'band', metric: 'residualBatchNormLoss', min: 0.0001, max: 0.1 },
    given: training,
    control: 'without-shortcuts',
    source: 'seeds 1-8: 0.0007 to 0.040',
  },
  {
    id: 'depth-kills-units',
    statement: {
      zh: '用 He 初始化，还没训练，就有两成到四成的 ReLU 单元对全部样本都不激活。',
      en: 'With He initialisation, before any training, a fifth to two fifths of the ReLU units are off on all samples.',
    },
    expect: { kind: 'band', metric: 'heDead', min: 0.2, max: 0.4 },
    given: network,
    control: 'he-standardizes',
    source: 'seeds 1-8: 0.284 to 0.328 over all layers',
  },
  {
    id: 'batch-norm-keeps-units-alive',
    statement: {
      zh: '加上 BatchNorm，初始化时几乎没有死亡的单元。',
      en: 'With BatchNorm hardly any unit is dead at initialisation.',
    },
    expect: { kind: 'band', metric: 'batchNormDead', min: 0, max: 0.01 },
    given: ['activation'],
    control: 'without-standardizing',
    source: 'seeds 1-8: 0; a centred feature has values on both sides of 0',
  },
];
