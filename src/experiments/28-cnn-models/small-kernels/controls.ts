/** What takes the causes of small-kernels away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'kernels-of-one-pixel',
    name: { zh: '核只看自己那一格', en: 'kernels that see their own cell only' },
    changes: [{ file: 'reach.ts', from: '[3, 3, 1, 1]', to: '[1, 1, 1, 1]' }],
  },
  {
    id: 'stack-of-5x5',
    name: { zh: '叠的是 5×5', en: 'a stack of 5×5' },
    changes: [
      {
        file: 'main.ts',
        from: 'layers * conv(3, channels, channels)',
        to: 'layers * conv(5, channels, channels)',
      },
    ],
  },
  {
    id: 'filters-see-one-channel',
    name: { zh: '每个核只看一个通道', en: 'filters that see one channel each' },
    changes: [
      {
        file: 'weights.ts',
        from: ') => kernel * kernel * from * to;',
        to: ') => kernel * kernel * to;',
      },
    ],
  },
  {
    id: 'bottleneck-as-wide',
    name: { zh: '瓶颈不收窄', en: 'a bottleneck that is not narrow' },
    changes: [{ file: 'main.ts', from: 'bottleneck(256, 64)', to: 'bottleneck(256, 256)' }],
  },
  {
    id: 'without-the-reduction',
    name: { zh: '不先降维', en: 'without the reduction' },
    changes: [
      { file: 'main.ts', from: 'conv(1, 192, 16) + conv(5, 16, 32)', to: 'conv(5, 192, 32)' },
    ],
  },
  {
    id: 'not-separated',
    name: { zh: '不拆开', en: 'a convolution that is not split' },
    changes: [
      {
        file: 'main.ts',
        from: 'separable(3, channels, channels)',
        to: 'conv(3, channels, channels)',
      },
    ],
  },
];
