import { progress, report, table } from 'lab';
import { drawFromStart, drawPath } from './charts';
import {
  distance,
  straight,
  survey,
  trainCurve,
} from './paths';
import { drawPlane } from './plane';
import { nearestCopy, shuffledCopy } from './symmetry';
import { lossAt, starts, train } from './training';

// zh: 一、同样的数据，六次独立的训练。从起点到终点的直线上，
// zh: 损失一路下降吗？
// en: 1. The same data, six independent runs. On the line from
// en: start to end, does the loss fall all the way?
let falling = 0;
const ends = starts.map((start, i) => {
  const end = train(start);
  const line = survey(straight(start, end), 21);
  drawFromStart(`run${i + 1}`, line.places);
  if (line.climb < 0) falling += 1;
  progress(i + 1, starts.length + 1);
  return end;
});
report('falling', falling);

// zh: 二、前两个解：A 和 B。A 打乱单元的次序和符号；
// zh: B 换成离 A 最近的那个副本。
// en: 2. The first two solutions, A and B. Shuffle A's units
// en: and flip signs; take the copy of B that is nearest to A.
const [a, b] = [ends[0], ends[1]];
const copy = shuffledCopy(a);
const near = nearestCopy(b, a);
report('copyLossDifference', lossAt(copy) - lossAt(a));
report('nearLossDifference', lossAt(near) - lossAt(b));
report('endLoss', Math.max(lossAt(a), lossAt(b)));

// zh: 三、沿四条路看损失：三条直，一条弯。
// en: 3. The loss along four paths: three straight, one curved.
const { control, curve } = trainCurve(a, b);
const ways = [
  { path: 'straight', way: straight(a, b), to: b },
  { path: 'toCopy', way: straight(a, copy), to: copy },
  { path: 'aligned', way: straight(a, near), to: near },
  { path: 'curved', way: curve, to: b },
];
const rows = ways.map(({ path, way, to }) => {
  const { places, greatest, barrier } = survey(way, 41);
  drawPath(path, places);
  report(`${path}Barrier`, barrier);
  return {
    path,
    distance: distance(a, to),
    greatest,
    barrier,
  };
});
table('paths', rows);
drawPlane(a, b, control, curve);
