/** What takes the causes of attention-learns-reversal away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'positions-left-out',
    name: { zh: '不加位置', en: 'positions left out' },
    changes: [
      {
        file: 'main.ts',
        from: 'withPositions: makeNet(heads, true, false)',
        to: 'withPositions: makeNet(heads, false, false)',
      },
    ],
  },
  {
    id: 'positions-put-back',
    name: { zh: '把位置加回来', en: 'positions put back' },
    changes: [
      {
        file: 'main.ts',
        from: 'noPositions: makeNet(heads, false, false)',
        to: 'noPositions: makeNet(heads, true, false)',
      },
    ],
  },
  {
    id: 'mask-left-out',
    name: { zh: '去掉因果掩码', en: 'the causal mask left out' },
    changes: [
      {
        file: 'main.ts',
        from: 'causalMask: makeNet(heads, true, true)',
        to: 'causalMask: makeNet(heads, true, false)',
      },
    ],
  },
];
