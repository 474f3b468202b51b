/** What takes the causes in relu-in-narrow-layers away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'without-relu',
    name: { zh: '不接 ReLU（线性瓶颈）', en: 'no ReLU (a linear bottleneck)' },
    changes: [{ file: 'main.ts', from: 'value > 0', to: 'value !== 0' }],
  },
  {
    id: 'not-widened',
    name: { zh: '不加宽', en: 'no expansion' },
    changes: [{ file: 'main.ts', from: 'times * dimension', to: 'dimension' }],
  },
  {
    id: 'units-mostly-on',
    name: { zh: '偏置很大，单元多半开着', en: 'a large bias, so that most units are on' },
    changes: [{ file: 'main.ts', from: 'value > 0', to: 'value > -2' }],
  },
];
