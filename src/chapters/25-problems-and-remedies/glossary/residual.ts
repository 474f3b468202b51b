/** The parts of a residual block and how they start. */
import type { Term } from '../../../data/term';

export const residual: readonly Term[] = [
  {
    id: 'projection-shortcut',
    chapter: 25,
    name: { zh: '投影捷径', en: 'projection shortcut' },
    definition: {
      zh: '输入输出形状不同时，用带步幅的 1×1 卷积代替恒等的捷径。',
      en: 'A strided 1×1 convolution in place of the identity, where the shapes of input and output differ.',
    },
  },
  {
    id: 'pre-activation',
    chapter: 25,
    name: { zh: '预激活残差块', en: 'pre-activation residual block' },
    abbreviation: 'ResNet v2',
    definition: {
      zh: '归一化和激活都放在支路里、卷积之前，相加之后什么也不做，主干是纯粹的恒等。',
      en: 'A block whose normalisation and activation stand in the branch, before the convolutions; nothing follows the sum, and the trunk is a pure identity.',
    },
  },
  {
    id: 'zero-gamma',
    chapter: 25,
    name: { zh: 'γ 置零初始化', en: 'zero-γ initialisation' },
    definition: {
      zh: '把每个残差块最后一个归一化的 γ 初始化为 0，整块一开始就是恒等。',
      en: 'Starts the γ of each residual block’s last normalisation at 0, so that the block begins as the identity.',
    },
  },
  {
    id: 'stochastic-depth',
    chapter: 25,
    name: { zh: '随机深度', en: 'stochastic depth' },
    also: { en: 'drop path' },
    definition: {
      zh: '训练时随机跳过一些残差支路，测试时全部保留并乘以存活概率。',
      en: 'Skips residual branches at random in training; at test time all are kept, times their probability of survival.',
    },
  },
];
