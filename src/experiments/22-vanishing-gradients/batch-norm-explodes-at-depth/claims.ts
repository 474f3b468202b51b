/** What batch-norm-explodes-at-depth must show. Bands were measured over seeds 1 to 8 and leave room on both sides. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'relu-with-bn-explodes',
    statement: {
      zh: 'ReLU 加批归一化：梯度的平方每层乘以 1.44 到 1.49，理论值是 π/(π−1) ≈ 1.467。',
      en: 'ReLU with batch normalisation: the squared gradient grows by 1.44 to 1.49 a layer; theory says π/(π−1) ≈ 1.467.',
    },
    expect: { kind: 'band', metric: 'reluNormGrowth', min: 1.44, max: 1.49 },
    given: ['batch'],
    control: 'relu-cuts-nothing',
    source: 'seeds 1-8: 1.457 to 1.470; [Yang19] in the limit of wide layers and large batches',
  },
  {
    id: 'thousandfold-over-the-net',
    statement: {
      zh: '从输出到输入，梯度范数增长到 800 到 2000 倍。',
      en: 'From output to input the gradient norm grows 800 to 2000 times.',
    },
    expect: { kind: 'band', metric: 'reluNormTotal', min: 2.9, max: 3.3 },
    given: ['depth', 'batch'],
    control: 'relu-cuts-nothing',
    source: 'seeds 1-8: lg from 3.03 to 3.12',
  },
  {
    id: 'tripled-weights-explode',
    statement: {
      zh: '不用批归一化，权重放大三倍，范数就多增长 19 个数量级。',
      en: 'Without batch normalisation, weights three times as large add 19 orders of magnitude to the norm.',
    },
    expect: { kind: 'band', metric: 'reluTripledTotal', min: 18, max: 20 },
    given: ['depth', 'factor'],
    control: 'relu-cuts-nothing',
    source: 'seeds 1-8: lg from 18.91 to 19.19; closed form 40 lg 3 = 19.08',
  },
  {
    id: 'whatever-the-weights',
    statement: {
      zh: '批归一化把权重的大小除掉：那些数量级，它留下的不到百分之二。',
      en: 'Batch normalisation divides the size of the weights away: of those orders it leaves less than one in fifty.',
    },
    expect: { kind: 'band', metric: 'tripledLeft', min: -0.02, max: 0.02 },
    given: ['batch'],
    control: 'without-normalization',
    source: 'seeds 1-8: -0.0025 to 0.0038 of 19.0 to 19.2 orders; without normalisation it is 1',
  },
  {
    id: 'tanh-with-bn-explodes',
    statement: {
      zh: 'tanh 加批归一化也增长，只是慢一些：每层乘以 1.17 到 1.22。',
      en: 'tanh with batch normalisation grows too, only more slowly: by 1.17 to 1.22 a layer.',
    },
    expect: { kind: 'band', metric: 'tanhNormGrowth', min: 1.17, max: 1.22 },
    given: ['batch'],
    control: 'without-normalization',
    source: 'seeds 1-8: 1.189 to 1.197',
  },
  {
    id: 'linear-with-bn-does-not',
    statement: {
      zh: '没有非线性时，批归一化几乎不增长。',
      en: 'Without a nonlinearity, batch normalisation hardly grows.',
    },
    expect: { kind: 'band', metric: 'linearNormGrowth', min: 0.98, max: 1.03 },
    given: ['batch'],
    control: 'without-normalization',
    source: 'seeds 1-8: 1.004 to 1.012',
  },
  {
    id: 'he-without-bn-does-not',
    statement: {
      zh: '不用批归一化，He 初始化的 ReLU 保持不变。',
      en: 'Without batch normalisation, ReLU with He initialisation keeps its size.',
    },
    expect: { kind: 'band', metric: 'reluGrowth', min: 0.94, max: 1.06 },
    given: ['factor'],
    control: 'relu-cuts-nothing',
    source: 'seeds 1-8: 0.977 to 1.018',
  },
  {
    id: 'skips-tame-it',
    statement: {
      zh: '批归一化再加残差连接，整个网络的增长从千倍降到 5 到 10 倍。',
      en: 'Batch normalisation with skips: the growth over the whole net falls from a thousandfold to 5 to 10 times.',
    },
    expect: { kind: 'band', metric: 'reluNormSkipTotal', min: 0.7, max: 1 },
    given: ['depth', 'batch'],
    control: 'without-skips',
    source: 'seeds 1-8: lg from 0.854 to 0.892',
  },
  {
    id: 'skips-alone-explode',
    statement: {
      zh: '只加残差、不用批归一化，支路没有压小，增长在千万倍以上：比只用批归一化糟得多。',
      en: 'Skips without batch normalisation leave the branch as large as it is, and growth exceeds ten million times: far worse than batch normalisation alone.',
    },
    expect: { kind: 'band', metric: 'reluSkipTotal', min: 7, max: 9 },
    given: ['depth', 'factor'],
    control: 'without-skips',
    source: 'seeds 1-8: lg from 8.05 to 8.40, median 8.19',
  },
  {
    id: 'small-batches-are-worse',
    statement: {
      zh: '批越小越糟：每批 8 个样本比 128 个增长得快。',
      en: 'Small batches are worse: 8 samples a batch grow faster than 128.',
    },
    expect: { kind: 'ordering', metric: 'growthAtBatch8', above: 'growthAtBatch128', factor: 1.15 },
    control: 'without-normalization',
    source: 'seeds 1-8: 1.77 to 1.83 against 1.46 to 1.47',
  },
];
