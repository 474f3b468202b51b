/** What takes the causes of aligned-against-shifted away, one at a time. */
import type { Control } from '../../control';

export const controls: readonly Control[] = [
  {
    id: 'all-is-shared',
    name: { zh: '三个网络全都共享', en: 'sharing in all of the nets' },
    changes: [{ file: 'network.ts', from: "sets === 'each' ? places : 1", to: '1' }],
  },
  {
    id: 'nothing-is-shared',
    name: { zh: '三个网络都是每处一组权重', en: 'weights for each place in all of the nets' },
    changes: [{ file: 'network.ts', from: "sets === 'each' ? places : 1", to: 'places' }],
  },
  {
    id: 'trained-aligned',
    name: { zh: '训练的脸全都对齐', en: 'training on aligned faces throughout' },
    changes: [{ file: 'main.ts', from: 'train(net, faces[s]);', to: 'train(net, faces[0]);' }],
  },
  {
    id: 'not-trained',
    name: { zh: '没有训练', en: 'without training' },
    changes: [{ file: 'network.ts', from: 'steps(200)', to: 'steps(1)' }],
  },
];
