/** What weight-sharing-and-lookup must show. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'convolution-is-equivariant',
    statement: {
      zh: '卷积平移等变：先平移再卷积，与先卷积再平移，结果相同。',
      en: 'A convolution is equivariant: shift then convolve equals convolve then shift.',
    },
    expect: { kind: 'equals', metric: 'convolutionError', value: 0, tolerance: 1e-6 },
    control: 'a-kernel-for-each-place',
    source: 'closed form: the same kernel at every place',
  },
  {
    id: 'dense-is-not',
    statement: {
      zh: '全连接层没有这个性质：两种次序之差比结果本身还长，与两个毫不相干的信号差不多。',
      en: 'A dense layer has no such property: the difference of the two orders is longer than the result, about what it is for unrelated signals.',
    },
    expect: { kind: 'band', metric: 'denseError', min: 1, max: 2 },
    given: ['shift'],
    control: 'dense-weights-shared',
    source: 'seeds 1-20: 1.10 to 1.86, median 1.40; unrelated signals of one length give √2',
  },
  {
    id: 'pooling-gives-invariance',
    statement: {
      zh: '再取全局平均，平移就看不见了：这才是平移不变。',
      en: 'After a mean over all places the shift cannot be seen: that is invariance.',
    },
    expect: { kind: 'equals', metric: 'pooledChange', value: 0, tolerance: 1e-6 },
    control: 'a-kernel-for-each-place',
    source: 'closed form: a sum does not depend on the order',
  },
  {
    id: 'convolution-has-80',
    statement: {
      zh: '8 个 3 × 3 的卷积核连同偏置，一共 80 个参数。',
      en: 'Eight 3 × 3 kernels with their biases have 80 parameters.',
    },
    expect: { kind: 'equals', metric: 'convolutionParameters', value: 80, tolerance: 0 },
    control: 'kernels-as-large-as-the-image',
    source: 'closed form 8 × (3 × 3 + 1)',
  },
  {
    id: 'dense-has-five-million',
    statement: {
      zh: '同样大小的输入和输出，全连接要 4 923 520 个。',
      en: 'A dense layer between the same sizes has 4,923,520.',
    },
    expect: { kind: 'equals', metric: 'denseParameters', value: 4_923_520, tolerance: 0 },
    control: 'one-output-for-each-map',
    source: 'closed form 6272 × (784 + 1)',
  },
  {
    id: 'embedding-is-a-product',
    statement: {
      zh: '嵌入层的输出与 one-hot 乘矩阵分毫不差。',
      en: 'An embedding equals one-hot times the matrix to the last digit.',
    },
    expect: { kind: 'equals', metric: 'embeddingError', value: 0, tolerance: 0 },
    control: 'not-quite-one-hot',
    source: 'Guo16; closed form: one term of each sum is not 0',
  },
  {
    id: 'embedding-has-the-same-gradient',
    statement: {
      zh: '两者对矩阵的梯度也相同：没有查到的行，梯度为 0。',
      en: 'The gradients are the same as well: rows not looked up get 0.',
    },
    expect: { kind: 'equals', metric: 'embeddingGradientError', value: 0, tolerance: 1e-6 },
    control: 'not-quite-one-hot',
    source: 'closed form: the gradient of a matrix product',
  },
  {
    id: 'attention-is-a-soft-lookup',
    statement: {
      zh: '键长为 4 时，被查的一项得到权重 0.9928，其余五项分剩下的。',
      en: 'With keys of length 4 the item asked for gets the weight 0.9928, the other five share the rest.',
    },
    expect: { kind: 'equals', metric: 'attentionWeight', value: 0.99277, tolerance: 1e-4 },
    given: ['sharpness'],
    control: 'scores-not-divided',
    source: 'closed form e^s / (e^s + 5), s = 16/√6; Vaswani17',
  },
];
