/** What takes the causes of forward-or-reverse away. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'from-the-same-end',
    name: { zh: '反向也从输入那头乘起', en: 'reverse mode begun at the inputs, too' },
    changes: [
      {
        file: 'main.ts',
        from: `layers.reduceRight(
    (pulled, layer) => times(pulled, layer),
    identity(outputs),
  );`,
        to: 'times(identity(outputs), forwardMode(layers, layers[0][0].length));',
      },
    ],
  },
  {
    id: 'order-confused',
    name: { zh: '反向时漏了一层', en: 'one layer left out on the way back' },
    changes: [
      {
        file: 'main.ts',
        from: '(pulled, layer) => times(pulled, layer)',
        to: '(pulled, layer, l) => (l === 1 ? pulled : times(pulled, layer))',
      },
    ],
  },
  {
    id: 'forward-shares-nothing',
    name: { zh: '前向时每层重来一遍', en: 'forward mode, each layer from the start' },
    changes: [
      {
        file: 'main.ts',
        from: '(pushed, layer) => times(layer, pushed)',
        to: '(pushed, layer, l) => (layers.slice(0, l).reduce((again, below) => times(below, again), identity(inputs)), times(layer, pushed))',
      },
    ],
  },
];
