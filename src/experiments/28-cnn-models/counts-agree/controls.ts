/** What takes the idea of counts-agree away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'built-without-biases',
    name: { zh: '搭网络时卷积不带偏置', en: 'nets built of convolutions without biases' },
    changes: [
      { file: 'build.ts', from: 'kernelSize: 5,', to: 'kernelSize: 5, useBias: false,' },
      { file: 'build.ts', from: 'kernelSize: 3,', to: 'kernelSize: 3, useBias: false,' },
    ],
  },
  {
    id: 'formula-forgets-the-bias',
    name: { zh: '卷积的公式漏了偏置', en: 'a formula for convolutions that forgets the bias' },
    changes: [
      {
        file: 'formulas.ts',
        from: 'filters * (kernel * kernel * channels + 1)',
        to: 'filters * kernel * kernel * channels',
      },
    ],
  },
];
