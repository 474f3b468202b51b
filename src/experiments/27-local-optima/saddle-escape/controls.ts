/** What takes the causes of saddle-escape away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'start-off-the-axis',
    name: { zh: '起点不在轴上', en: 'a start that is not on the axis' },
    changes: [
      { file: 'main.ts', from: "walkFrom('onAxis', 0, 0)", to: "walkFrom('onAxis', epsilon, 0)" },
    ],
  },
  {
    id: 'half-the-curvature',
    name: { zh: '负曲率减半', en: 'half the negative curvature' },
    changes: [{ file: 'surface.ts', from: 'y: -2 * y + 4 * y ** 3', to: 'y: -y + 4 * y ** 3' }],
  },
  {
    id: 'noise-switched-off',
    name: { zh: '不加噪声', en: 'without noise' },
    changes: [
      { file: 'main.ts', from: "walkFrom('noisy', 0, noise)", to: "walkFrom('noisy', 0, 0)" },
    ],
  },
  {
    id: 'momentum-switched-off',
    name: { zh: '不加动量', en: 'without momentum' },
    changes: [{ file: 'walks.ts', from: 'momentum * velocity.y', to: '0 * velocity.y' }],
  },
  {
    id: 'newton-minds-the-sign',
    name: {
      zh: '牛顿法除以曲率的绝对值',
      en: 'Newton’s method divided by the size of the curvature',
    },
    changes: [
      {
        file: 'main.ts',
        from: 'y: place.y - slope.y / bend.y',
        to: 'y: place.y - slope.y / Math.abs(bend.y)',
      },
    ],
  },
];
