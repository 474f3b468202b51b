/** What takes the ideas of model-ledger away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'weights-not-shared',
    name: { zh: '各个位置不共享权重', en: 'weights that positions do not share' },
    changes: [
      {
        file: 'count.ts',
        from: 'weights +\n            (bias ? filters : 0) +',
        to: 'places * weights +\n            (bias ? filters : 0) +',
      },
    ],
  },
  {
    id: 'work-counted-at-one-place',
    name: { zh: '乘加只数一个位置', en: 'multiply-adds counted at one position only' },
    changes: [
      {
        file: 'count.ts',
        from: '          places * weights,\n          kernel,',
        to: '          weights,\n          kernel,',
      },
    ],
  },
  {
    id: 'groups-ignored',
    name: { zh: '不分组', en: 'without groups' },
    changes: [
      { file: 'count.ts', from: '(filters * channels) / groups', to: 'filters * channels' },
    ],
  },
  {
    id: 'all-maps-connected',
    name: { zh: 'C3 全连', en: 'a C3 that sees all maps' },
    changes: [{ file: 'classic.ts', from: '{ padding: 0, links: 60 }', to: '{ padding: 0 }' }],
  },
  {
    id: 'alexnet-on-224',
    name: { zh: 'AlexNet 的输入取 224', en: 'AlexNet on an input of 224' },
    changes: [
      {
        file: 'models.ts',
        from: "on(227, 'alexNetFamily', alexNet(2))",
        to: "on(224, 'alexNetFamily', alexNet(2))",
      },
    ],
  },
  {
    id: 'vgg-pooled-globally',
    name: { zh: 'VGG 先做全局平均池化', en: 'VGG with global average pooling first' },
    changes: [
      {
        file: 'classic.ts',
        from: 'const vggHead = [dense(4096)',
        to: 'const vggHead = [globalPool(), dense(4096)',
      },
    ],
  },
  {
    id: 'without-global-pooling',
    name: { zh: '不做全局平均池化', en: 'without global average pooling' },
    changes: [{ file: 'details.ts', from: '    globalPool(),\n', to: '' }],
  },
  {
    id: 'inception-of-three-branches',
    name: { zh: 'Inception 少一条支路', en: 'Inception modules without the third branch' },
    changes: [{ file: 'classic.ts', from: '    [conv(before5, 1), conv(five, 5)],\n', to: '' }],
  },
  {
    id: 'statistics-not-counted',
    name: { zh: '不数滑动统计量', en: 'moving statistics that are not counted' },
    changes: [
      { file: 'count.ts', from: 'if (layer.norm) totals.statistics += 2 * filters;', to: '' },
    ],
  },
  {
    id: 'stride-in-3x3',
    name: { zh: '步长放在 3×3', en: 'the stride in the 3×3' },
    changes: [{ file: 'residual.ts', from: 'strideIn3x3 = false', to: 'strideIn3x3 = true' }],
  },
];
