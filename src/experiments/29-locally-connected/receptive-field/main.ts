import { param, table } from 'lab';
import { draw } from './charts';
import { receptiveFields, type Window } from './fields';

const network = param('network', 'deepFace', [
  'deepFace',
  'threeSmall',
  'oneLarge',
  'vgg16',
]);
const addStride = param('addStride', false);

// zh: 每层一个［核，步长］。改几个数试试。
// en: A [kernel, stride] for each layer. Change some of them.
const networks: Record<string, Window[]> = {
  deepFace: [
    [11, 1],
    [3, 2],
    [9, 1],
    [9, 1],
    [7, 2],
    [5, 1],
  ],
  threeSmall: [
    [3, 1],
    [3, 1],
    [3, 1],
  ],
  oneLarge: [[7, 1]],
  vgg16: [2, 2, 3, 3, 3].flatMap((convolutions) => [
    ...Array<Window>(convolutions).fill([3, 1]),
    [2, 2],
  ]),
};
const layers = networks[network].map(
  ([kernel, stride], index): Window => [
    kernel,
    addStride && index === 0 ? 2 * stride : stride,
  ],
);

// zh: r ← r + (k − 1) · j，j 是相邻单元在输入上的间隔。
// en: r ← r + (k − 1) · j, where j is how many input pixels
// en: lie between neighbouring units.
const rows = receptiveFields(layers);
draw(rows);
table('fields', rows);
