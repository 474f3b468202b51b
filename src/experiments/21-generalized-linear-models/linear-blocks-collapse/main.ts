import { param, random, report, seed } from 'lab';
import * as blocks from './blocks';
import * as charts from './charts';
import { compareChains } from './compare';

const activation = param('activation', 'tanh', [
  'leakyRelu',
  'relu',
  'tanh',
  'identity',
]);
const depth = param('depth', 3, [2, 10, 1]);
const width = param('width', 6, [2, 12, 1]);
const narrowest = param('narrowest', 2, [1, 12, 1]);
const gain = param('gain', 1.5, [0.1, 3, 0.1]);
const narrow = Math.min(narrowest, width);

// zh: 输入：每个分量取自 N(0, 1)，共 500 个点。
// en: Inputs: each component from N(0, 1), 500 points.
const rng = random(seed + 1);
const x = Array.from({ length: width }, () =>
  Array.from({ length: 500 }, () => rng.normal()),
);

// zh: 一、不加非线性：一块一块地算，等于一个矩阵一次算。
// en: 1. Without a non-linearity, block by block equals one
// en: matrix at once.
const full = blocks.drawBlocks(depth, width, gain);
report('difference32', blocks.difference32(full, x));
report('difference64', blocks.difference64(full, x));

// zh: 二、最好的线性映射还剩多少说不清？看方格弯没弯。
// en: 2. What does the best linear map leave? Watch the lattice.
charts.drawLattice(full, ['identity', activation]);
charts.drawResiduals(full, x);

// zh: 三、第一块只留几个输出：线性的，秩再也回不来。
// en: 3. The first block has few outputs: with linear blocks the
// en: rank never comes back.
const thin = blocks.drawBlocks(depth, width, gain, narrow);
const chains = { wide: full, narrow: thin };
compareChains(chains, x, activation);
