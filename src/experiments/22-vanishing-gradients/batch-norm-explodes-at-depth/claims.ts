/** What batch-norm-explodes-at-depth must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'relu-with-bn-explodes',
    statement: {
      zh: 'ReLU 加批归一化：梯度的平方每层乘以 1.4 到 1.55，理论值是 π/(π−1) ≈ 1.467。',
      en: 'ReLU with batch normalisation: the squared gradient grows by 1.4 to 1.55 a layer; theory says π/(π−1) ≈ 1.467.',
    },
    expect: { kind: 'band', metric: 'reluNormGrowth', min: 1.4, max: 1.55 },
    source: 'seeds 1-8: 1.457 to 1.469; [Yang19] in the limit of wide layers and large batches',
  },
  {
    id: 'thousandfold-over-the-net',
    statement: {
      zh: '从输出到输入，梯度范数增长到 800 到 2000 倍。',
      en: 'From output to input the gradient norm grows 800 to 2000 times.',
    },
    expect: { kind: 'band', metric: 'reluNormTotal', min: 2.9, max: 3.3 },
    source: 'seeds 1-8: lg from 3.03 to 3.12',
  },
  {
    id: 'whatever-the-weights',
    statement: {
      zh: '权重放大到三倍，增长率照旧：批归一化把权重的大小除掉了。',
      en: 'Weights three times as large, and the growth stays: batch normalisation divides their size away.',
    },
    expect: { kind: 'band', metric: 'reluNormTripledGrowth', min: 1.4, max: 1.55 },
    source: 'seeds 1-8: 1.455 to 1.474',
  },
  {
    id: 'tanh-with-bn-explodes',
    statement: {
      zh: 'tanh 加批归一化也增长，只是慢一些。',
      en: 'tanh with batch normalisation grows too, only more slowly.',
    },
    expect: { kind: 'band', metric: 'tanhNormGrowth', min: 1.08, max: 1.25 },
    source: 'seeds 1-8: 1.189 to 1.197',
  },
  {
    id: 'linear-with-bn-does-not',
    statement: {
      zh: '没有非线性时，批归一化几乎不增长。',
      en: 'Without a nonlinearity, batch normalisation hardly grows.',
    },
    expect: { kind: 'band', metric: 'linearNormGrowth', min: 0.97, max: 1.05 },
    source: 'seeds 1-8: 1.004 to 1.012',
  },
  {
    id: 'he-without-bn-does-not',
    statement: {
      zh: '不用批归一化，He 初始化的 ReLU 保持不变。',
      en: 'Without batch normalisation, ReLU with He initialisation keeps its size.',
    },
    expect: { kind: 'band', metric: 'reluGrowth', min: 0.94, max: 1.06 },
    source: 'seeds 1-8: 0.977 to 1.018',
  },
  {
    id: 'skips-tame-it',
    statement: {
      zh: '加上残差连接，整个网络的增长从千倍降到十倍以内。',
      en: 'With residual connections the growth over the whole net falls from a thousandfold to below tenfold.',
    },
    expect: { kind: 'band', metric: 'reluNormSkipTotal', min: 0.7, max: 1 },
    source: 'seeds 1-8: lg from 0.861 to 0.905',
  },
  {
    id: 'small-batches-are-worse',
    statement: {
      zh: '批越小越糟：每批 8 个样本比 128 个增长得快。',
      en: 'Small batches are worse: 8 samples a batch grow faster than 128.',
    },
    expect: { kind: 'ordering', metric: 'growthAtBatch8', above: 'growthAtBatch128', factor: 1.15 },
    source: 'seeds 1-8: 1.75 to 1.81 against 1.46 to 1.47',
  },
];
