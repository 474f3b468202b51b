/** Texts for every name that receptive-field uses. */
import type { Experiment } from '../../experiment';

const fieldOf = (layer: number) => ({
  zh: `第 ${layer} 层的感受野`,
  en: `Receptive field of layer ${layer}`,
});

export const labels: Experiment['labels'] = {
  // Parameters
  deepFace: { zh: 'DeepFace', en: 'DeepFace' },
  threeSmall: { zh: '三个 3×3', en: 'Three 3×3' },
  oneLarge: { zh: '一个 7×7', en: 'One 7×7' },
  vgg16: { zh: 'VGG-16 的卷积与池化', en: 'VGG-16, convolutions and pooling' },
  dilated: { zh: '四个 3×3，膨胀率 1、2、4、8', en: 'Four 3×3, dilations 1, 2, 4, 8' },
  addStride: { zh: '第一层的步长加倍', en: 'Double the first stride' },
  // Charts, tables and their fields
  windows: {
    zh: '中间的单元看到哪些像素',
    en: 'Which pixels the middle unit sees',
    see: {
      zh: '每行是一层正中的单元，越深看得越宽。第 2 层池化自己只加宽一点，此后每个核跨过的像素却都加倍。',
      en: 'Each row is the middle unit of a layer; the deeper, the wider its view. The pooling in row 2 adds little, but later kernels reach twice as far.',
    },
  },
  fields: { zh: '逐层的感受野', en: 'Receptive fields by layer' },
  pixel: { zh: '输入的像素', en: 'Input pixel' },
  kernel: { zh: '核', en: 'Kernel' },
  stride: { zh: '步长', en: 'Stride' },
  dilation: { zh: '膨胀率', en: 'Dilation' },
  distance: { zh: '相邻单元的间隔', en: 'Distance of neighbours' },
  // Metrics
  field: { zh: '感受野（像素）', en: 'Receptive field (pixels)' },
  field1: fieldOf(1),
  field2: fieldOf(2),
  field3: fieldOf(3),
  field4: fieldOf(4),
  field5: fieldOf(5),
  field6: fieldOf(6),
};
