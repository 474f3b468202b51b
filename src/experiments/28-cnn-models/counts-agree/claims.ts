/** What counts-agree must show. Counts are exact. */
import type { Claim } from '../../claim';

export const claims: readonly Claim[] = [
  {
    id: 'modern-lenet',
    statement: {
      zh: '用 tf.layers 搭的现代版 LeNet 有 61,706 个参数。',
      en: 'The modern LeNet, built of tf.layers, has 61,706 parameters.',
    },
    expect: { kind: 'equals', metric: 'leNet', value: 61_706, tolerance: 0 },
    control: 'built-without-biases',
    source: 'closed form: 156 + 2,416 + 48,120 + 10,164 + 850',
  },
  {
    id: 'vgg-16-convolutions',
    statement: {
      zh: '用 tf.layers 搭的 VGG-16 卷积部分有 14,714,688 个参数。',
      en: 'The convolutions of VGG-16, built of tf.layers, have 14,714,688 parameters.',
    },
    expect: { kind: 'equals', metric: 'vggConvolutions', value: 14_714_688, tolerance: 0 },
    control: 'built-without-biases',
    source: 'closed form: 138,357,544 less the dense layers’ 123,642,856',
  },
  {
    id: 'formula-agrees-layer-by-layer',
    statement: {
      zh: '18 层逐层比较，公式与 countParams() 一个不差。',
      en: 'Layer by layer, for all 18, formula and countParams() agree to the last parameter.',
    },
    expect: { kind: 'equals', metric: 'agreeing', value: 18, tolerance: 0 },
    control: 'formula-forgets-the-bias',
    source: 'count of the weights of tf.layers, 5 layers of LeNet and 13 of VGG-16',
  },
];
