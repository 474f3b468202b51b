import { param, table } from 'lab';
import { draw } from './charts';
import { count, type Layer } from './count';

const inputSize = param('inputSize', 152, [120, 224, 1]);
const people = param(
  'people',
  4030,
  [10, 20000, 10],
  'log',
);
const shareLocal = param('shareLocal', false);

// zh: DeepFace 的各层。kind：conv 共享权重，local 不共享。
// en: DeepFace, layer by layer: conv shares, local does not.
const local = shareLocal ? 'conv' : 'local';
const layers: Layer[] = [
  { name: 'C1', kind: 'conv', maps: 32, kernel: 11 },
  { name: 'M2', kind: 'pool', kernel: 3, stride: 2 },
  { name: 'C3', kind: 'conv', maps: 16, kernel: 9 },
  { name: 'L4', kind: local, maps: 16, kernel: 9 },
  {
    name: 'L5',
    kind: local,
    maps: 16,
    kernel: 7,
    stride: 2,
  },
  { name: 'L6', kind: local, maps: 16, kernel: 5 },
  { name: 'F7', kind: 'dense', maps: 4096 },
  { name: 'F8', kind: 'dense', maps: people },
];

// zh: 逐层算出形状、参数（含偏置）和乘加。
// en: Shapes, parameters with biases, and multiply-adds.
const rows = count({ size: inputSize, maps: 3 }, layers);
draw(rows);
table('layers', rows);
