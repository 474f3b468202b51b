/** What remedies-for-depth must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'plain-gradient-vanishes',
    statement: {
      zh: '什么也不加：30 层之间，梯度缩小三个半到六个半数量级。',
      en: 'With no remedy, 30 layers shrink the gradient by three and a half to six and a half orders of magnitude.',
    },
    expect: { kind: 'band', metric: 'plainGrowth', min: -6.5, max: -3.5 },
    source: 'seeds 1-8: −5.6 to −4.1; wide limit −29 log₁₀√2 = −4.4',
  },
  {
    id: 'plain-does-not-train',
    statement: {
      zh: '什么也不加：训练 80 步，损失还停在 ln 2 = 0.693 附近，等于瞎猜。',
      en: 'With no remedy the loss still stands near ln 2 = 0.693 after 80 steps: no better than chance.',
    },
    expect: { kind: 'band', metric: 'plainLoss', min: 0.66, max: 0.7 },
    source: 'seeds 1-8: 0.672 to 0.693',
  },
  {
    id: 'he-keeps-the-scale',
    statement: {
      zh: 'He 初始化让梯度的尺度大致保持：两端相差不到两个数量级。',
      en: 'He initialisation keeps the gradient about its size: the two ends differ by less than two orders of magnitude.',
    },
    expect: { kind: 'band', metric: 'heGrowth', min: -2, max: 1 },
    source: 'seeds 1-8: −1.22 to 0.25',
  },
  {
    id: 'residual-explodes',
    statement: {
      zh: '残差不缩放：梯度一层比一层大，30 层放大四到七个半数量级。',
      en: 'Unscaled shortcuts make the gradient larger from layer to layer: four to seven and a half orders of magnitude in 30 layers.',
    },
    expect: { kind: 'band', metric: 'residualGrowth', min: 4, max: 7.5 },
    source:
      'seeds 1-8: 5.1 to 6.7; independent layers would give 29 log₁₀√2 = 4.4, but positive outputs pile up',
  },
  {
    id: 'scaled-residual-stays-flat',
    statement: {
      zh: '残差支路除以层数的平方根：梯度变化不到一个多数量级。',
      en: 'With the branch divided by the root of the depth, the gradient changes by little more than one order of magnitude at most.',
    },
    expect: { kind: 'band', metric: 'scaledResidualGrowth', min: -0.3, max: 1.2 },
    source: 'seeds 1-8: 0.15 to 0.86',
  },
  {
    id: 'scaled-residual-trains',
    statement: {
      zh: '缩放过的残差网络训练得动：损失不到什么也不加时的一半。',
      en: 'The scaled residual network trains: its loss is less than half of that without remedy.',
    },
    expect: { kind: 'ordering', metric: 'plainLoss', above: 'scaledResidualLoss', factor: 2 },
    source: 'seeds 1-8: 0.110 to 0.168 against 0.672 to 0.693',
  },
  {
    id: 'highway-vanishes-more-slowly',
    statement: {
      zh: '高速网络（门偏置 −2）的梯度仍在变小，但只小半个到两个多数量级。',
      en: 'In the highway network (gate bias −2) gradients still shrink, but only by half to a little over two orders of magnitude.',
    },
    expect: { kind: 'band', metric: 'highwayGrowth', min: -2.2, max: -0.5 },
    source: 'seeds 1-8: −1.52 to −0.98',
  },
  {
    id: 'batch-norm-explodes',
    statement: {
      zh: '只加 BatchNorm、不加捷径：初始化时，梯度向前几层放大两到四个数量级。',
      en: 'With BatchNorm and no shortcuts, gradients at initialisation grow by two to four orders of magnitude towards the first layers.',
    },
    expect: { kind: 'band', metric: 'batchNormGrowth', min: 2, max: 4 },
    source: 'seeds 1-8: 2.67 to 3.00; Yang19 for the theory',
  },
  {
    id: 'residual-batch-norm-trains',
    statement: {
      zh: 'BatchNorm 与捷径合用：80 步之后损失降到 0.05 以下。',
      en: 'BatchNorm with shortcuts brings the loss below 0.05 in 80 steps.',
    },
    expect: { kind: 'band', metric: 'residualBatchNormLoss', min: 0, max: 0.05 },
    source: 'seeds 1-8: 0.0002 to 0.0043',
  },
  {
    id: 'depth-kills-units',
    statement: {
      zh: '用 He 初始化，还没训练，就有五分之一以上的 ReLU 单元对全部样本都不激活。',
      en: 'With He initialisation, before any training, more than a fifth of the ReLU units are off on all samples.',
    },
    expect: { kind: 'band', metric: 'heDead', min: 0.2, max: 0.4 },
    source: 'seeds 1-8: 0.263 to 0.313 over all layers',
  },
  {
    id: 'batch-norm-keeps-units-alive',
    statement: {
      zh: '加上 BatchNorm，初始化时几乎没有死亡的单元。',
      en: 'With BatchNorm hardly any unit is dead at initialisation.',
    },
    expect: { kind: 'band', metric: 'batchNormDead', min: 0, max: 0.01 },
    source: 'seeds 1-8: 0; a centred feature has values on both sides of 0',
  },
];
