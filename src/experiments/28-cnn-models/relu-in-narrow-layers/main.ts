import { param, random, report, seed, table } from 'lab';
import { drawLost } from './charts';
import { shareLost } from './closed-form';

const dimension = param('dimension', 4, [1, 8, 1]);
const expansion = param('expansion', 6, [1, 10, 1]);

// zh: 数据在这个点附近有 dimension 个自由度，随机线性映射到
// zh: width 个单元，再过 ReLU。只有开着的单元还带着信息；开着的
// zh: 少于 dimension 个，就有方向怎么挪输出都不变，找不回来了。
// en: Near a point the data vary in as many dimensions; a random
// en: linear map takes them to width units, then comes a ReLU.
// en: Only units that are on carry information. With fewer on
// en: than dimensions, some direction no longer moves the output:
// en: it is lost.
const rng = random(seed);
const normals = (count: number) =>
  Array.from({ length: count }, () => rng.normal());
const isOn = (value: number) => value > 0;
function isLost(width: number) {
  const point = normals(dimension);
  const units = Array.from({ length: width }, () =>
    normals(dimension).reduce(
      (sum, weight, i) => sum + weight * point[i],
      0,
    ),
  );
  return units.filter(isOn).length < dimension;
}

// zh: 从不加宽到加宽 expansion 倍，各试 2000 个点。
// en: From no expansion to the full one, 2,000 points each.
const rows = [];
for (let times = 1; times <= expansion; times++) {
  const width = times * dimension;
  let lost = 0;
  for (let trial = 0; trial < 2000; trial++)
    if (isLost(width)) lost += 1;
  const share = lost / 2000;
  const expected = shareLost(width, dimension);
  rows.push({ times, width, share, expected });
}
table('widths', rows);
drawLost(rows);
const [narrow, double] = rows;
report('lostNarrow', narrow.share);
if (rows.length > 1) report('lostDouble', double.share);
report('lostWide', rows[rows.length - 1].share);
const gaps = rows.map((row) => row.share - row.expected);
report('largestGap', Math.max(...gaps.map(Math.abs)));
