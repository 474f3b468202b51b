/** Texts for every name that counts-agree uses. */
import type { Experiment } from '../../experiment';

export const labels: Experiment['labels'] = {
  // Charts, tables and their fields
  leNetLayers: { zh: '现代版 LeNet 的带权重的层', en: 'Layers with weights of the modern LeNet' },
  layer: { zh: '第几层', en: 'Layer' },
  counted: { zh: 'countParams()', en: 'countParams()' },
  vggLayers: {
    zh: 'VGG-16 各卷积层的参数',
    en: 'Parameters of the convolutions of VGG-16',
    see: {
      zh: '越深参数越多：每一级通道加倍，参数就翻番再翻番。通道停在 512 之后，最后五层一样高。',
      en: 'The deeper, the more parameters, as the channels double from stage to stage. Once they stay at 512, the last five bars are equal.',
    },
  },
  // Metrics
  leNet: { zh: '现代版 LeNet 的参数', en: 'Parameters of the modern LeNet' },
  vggConvolutions: { zh: 'VGG-16 卷积部分的参数', en: 'Parameters of the convolutions of VGG-16' },
  vggBytes: { zh: 'VGG-16 卷积部分占的字节', en: 'Bytes of the convolutions of VGG-16' },
  agreeing: {
    zh: '公式与 countParams() 一致的层',
    en: 'Layers where formula and countParams() agree',
  },
};
