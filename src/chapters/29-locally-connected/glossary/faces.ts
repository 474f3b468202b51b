/** Local connection, sharing, and faces. */
import type { Term } from '../../../data/term';

export const faces: readonly Term[] = [
  {
    id: 'locally-connected-layer',
    chapter: 29,
    name: { zh: '局部连接层', en: 'locally connected layer' },
    definition: {
      zh: '像卷积一样只看邻域，但每个位置有自己的权重。又称非共享卷积。',
      en: 'Looks at neighbourhoods as a convolution does, with weights of its own at each place; also called unshared convolution.',
    },
  },
  {
    id: 'weight-sharing',
    chapter: 29,
    name: { zh: '权重共享', en: 'weight sharing' },
    also: { zh: '权值共享' },
    definition: {
      zh: '各个位置（或各个时刻）使用同一组权重。',
      en: 'The same set of weights serves every place, or every time step.',
    },
  },
  {
    id: 'spatial-stationarity',
    chapter: 29,
    name: { zh: '空间平稳性', en: 'spatial stationarity' },
    definition: {
      zh: '局部特征的统计规律在图像各处相同。权重共享以它为前提。',
      en: 'The statistics of local features are the same all over the image, which weight sharing presupposes.',
    },
  },
  {
    id: 'face-alignment',
    chapter: 29,
    name: { zh: '人脸对齐', en: 'face alignment' },
    definition: {
      zh: '按关键点把人脸摆正，使同一器官总在同一位置。转成正面的称为正面化。',
      en: 'Setting a face straight by its landmarks, so that a part is always at the same place; turned to the front, it is frontalised.',
    },
  },
  {
    id: 'face-descriptor',
    chapter: 29,
    name: { zh: '人脸描述子', en: 'face descriptor' },
    definition: {
      zh: '网络某一层的输出，用来比对两张脸是否同一人。',
      en: 'The output of a layer that is compared to tell whether two faces are the same person.',
    },
  },
  {
    id: 'receptive-field',
    chapter: 29,
    name: { zh: '感受野', en: 'receptive field' },
    definition: {
      zh: '一个单元能看到的那块输入。',
      en: 'The part of the input that a unit can see.',
    },
  },
  {
    id: 'tiled-convolution',
    chapter: 29,
    name: { zh: '平铺卷积', en: 'tiled convolution' },
    definition: {
      zh: '每隔几个位置共享一次权重，介于卷积和局部连接之间。',
      en: 'Weights are shared every few places, between convolution and local connection.',
    },
  },
  {
    id: 'triplet-loss',
    chapter: 29,
    name: { zh: '三元组损失', en: 'triplet loss' },
    definition: {
      zh: '让同一人的两张脸比不同人的更近，至少差一个间隔。',
      en: 'Two faces of one person have to be nearer than faces of two, by a margin at least.',
    },
  },
];
