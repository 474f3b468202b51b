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
    id: 'labels-by-lot',
    name: { zh: '标签与图无关', en: 'labels that have nothing to do with the pictures' },
    changes: [
      {
        file: 'faces.ts',
        from: 'drawFace(classes[task][i % 2], shift)',
        to: 'drawFace(classes[task][rng.integer(2)], shift)',
      },
    ],
  },
  {
    id: 'shifted-sideways-only',
    name: { zh: '只左右平移', en: 'shifts to the sides alone' },
    changes: [
      {
        file: 'faces.ts',
        from: 'const down = rng.integer(2 * shift + 1) - shift;',
        to: 'const down = 0 * rng.integer(2 * shift + 1);',
      },
    ],
  },
  {
    id: 'kernels-stay',
    name: { zh: '核不更新，只学读出', en: 'kernels that stay, and a readout that learns' },
    changes: [
      {
        file: 'network.ts',
        from: 'const parameters = [kernels, biases, readout, offset];',
        to: 'const parameters = [readout, offset];',
      },
    ],
  },
];
