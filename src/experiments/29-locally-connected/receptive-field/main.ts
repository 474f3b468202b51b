import { param, table } from 'lab';
import { draw } from './charts';
import { receptiveFields, type Window } from './fields';

const network = param('network', 'deepFace', [
  'deepFace',
  'threeSmall',
  'oneLarge',
  'vgg16',
  'dilated',
]);
const addStride = param('addStride', false);

// zh: 每层一个［核，步长，膨胀率］。改几个数试试。
// en: A [kernel, stride, dilation] for each layer. Change some.
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
  dilated: [
    [3, 1, 1],
    [3, 1, 2],
    [3, 1, 4],
    [3, 1, 8],
  ],
};
const layers = networks[network].map(
  ([kernel, stride, dilation], index): Window => [
    kernel,
    addStride && index === 0 ? 2 * stride : stride,
    dilation,
  ],
);

// zh: r ← r + (k − 1) · d · j，d 是膨胀率，j 是相邻单元在输入
// zh: 上的间隔。
// en: r ← r + (k − 1) · d · j, where d is the dilation, and j
// en: how far apart neighbouring units are on the input.
const rows = receptiveFields(layers);
draw(rows);
table('fields', rows);
