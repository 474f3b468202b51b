/** What two-layer-net-by-hand must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'by-hand-equals-library',
    statement: {
      zh: '手推的全部梯度与库算出的只差单精度的舍入。',
      en: 'All gradients by hand differ from the library’s by single-precision rounding only.',
    },
    expect: { kind: 'equals', metric: 'difference', value: 0, tolerance: 1e-6 },
    control: 'mask-forgotten',
    source: 'float32 keeps 24 bits; seeds 1-8: 1.4e-8 to 3.7e-8',
  },
  {
    id: 'bias-is-a-sum',
    statement: {
      zh: '偏置的梯度是误差对样本求和，与库算出的相等。',
      en: 'The gradient of a bias is the error summed over samples, and equals the library’s.',
    },
    expect: { kind: 'equals', metric: 'biasDifference', value: 0, tolerance: 1e-6 },
    given: ['batch'],
    control: 'bias-averaged',
    source: 'float32; seeds 1-8: 5.9e-9 to 6.8e-8',
  },
  {
    id: 'batch-is-a-mean',
    statement: {
      zh: '一批的梯度等于各个样本梯度的平均。',
      en: 'The gradient of a batch is the mean of the gradients of its samples.',
    },
    expect: { kind: 'equals', metric: 'batchDifference', value: 0, tolerance: 2e-6 },
    given: ['batch'],
    control: 'batch-summed',
    source: 'the loss is a mean; float32; seeds 1-8: 4.4e-8 to 1.2e-7',
  },
  {
    id: 'learns-by-hand',
    statement: {
      zh: '只用手推的梯度，400 步之后双月的损失不到 0.06。',
      en: 'On gradients by hand alone, the loss on two moons is below 0.06 after 400 steps.',
    },
    expect: { kind: 'band', metric: 'loss', min: 0.01, max: 0.06 },
    given: ['width', 'batch', 'learningRate'],
    control: 'stops-at-the-hidden-layer',
    source: 'seeds 1-8: 0.022 to 0.040',
  },
  {
    id: 'separates-the-moons',
    statement: {
      zh: '两百个点最多判错四个。',
      en: 'Of two hundred points at most four are wrong.',
    },
    expect: { kind: 'band', metric: 'accuracy', min: 0.98, max: 1 },
    given: ['width', 'batch', 'learningRate'],
    control: 'stops-at-the-hidden-layer',
    source: 'seeds 1-8: 0.99 to 1',
  },
];
