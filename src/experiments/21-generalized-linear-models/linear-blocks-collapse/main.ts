import { param, random, report, seed, table } from 'lab';
import {
  gaussian,
  singularValues,
} from 'lab/linear-algebra';
import { transpose } from 'lab/linear-algebra';
import * as blocks from './blocks';
import * as charts from './charts';
import { centered, rank, unexplained } from './measures';

const { names } = blocks;
const activation = param('activation', 'tanh', names);
const depth = param('depth', 3, [2, 10, 1]);
const width = param('width', 6, [2, 12, 1]);
const narrowest = param('narrowest', 2, [1, 12, 1]);
const gain = param('gain', 1.5, [0.1, 3, 0.1]);

// zh: 输入：500 个点，每个分量取自 N(0, 1)。
// en: Inputs: 500 points, each component from N(0, 1).
const rng = random(seed + 1);
const x = transpose(gaussian(width, 500, 1, rng));

// zh: 一、不加非线性：一块一块地算，等于一个矩阵一次算。
// en: 1. Linear blocks, one by one, equal one matrix at once.
const wide = blocks.drawBlocks(depth, width, gain);
report('difference32', blocks.difference32(wide, x));
report('difference64', blocks.difference64(wide, x));

// zh: 二、最好的线性映射还剩多少说不清？看方格弯没弯。
// en: 2. What does the best linear map leave? Watch the lattice.
charts.drawLattice(wide, 'identity');
charts.drawLattice(wide, activation);
for (const name of names)
  charts.drawResiduals(wide, x, name);

// zh: 三、第一块只留几个输出：线性的，秩再也回不来；非线性的，
// zh: 输出又铺开几个方向？
// en: 3. The first block has few outputs: with linear blocks the
// en: rank never comes back. And how many directions do
// en: non-linear outputs span?
const least = Math.min(narrowest, width);
const narrow = blocks.drawBlocks(depth, width, gain, least);
const chains = { wide, narrow };
const rows = [];
for (const [chain, list] of Object.entries(chains)) {
  const sizes = singularValues(blocks.multiplied(list));
  charts.drawSizes(chain, sizes);
  const straight = blocks.through(list, x, 'identity');
  const bent = blocks.through(list, x, activation);
  const row = {
    Rank: rank(sizes),
    Spanned: rank(singularValues(centered(bent))),
    Linear: unexplained(x, straight),
    Nonlinear: unexplained(x, bent),
  };
  rows.push({ chain, ...row });
  for (const [name, value] of Object.entries(row))
    report(`${chain}${name}`, value);
}
table('summary', rows);
