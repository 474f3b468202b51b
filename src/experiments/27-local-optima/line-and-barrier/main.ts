import { param, random, report, seed, steps } from 'lab';
import { twoMoons } from 'lab/data';
import { drawStart, lossAndGradient } from 'lab/small-nets';
import { drawPath, drawRun } from './charts';
import { line, survey, trainCurve } from './paths';
import { nearestCopy, shuffledCopy } from './symmetry';

const width = param('width', 16, [2, 32, 1]);
const noise = param('noise', 0.15, [0, 0.6, 0.05]);
const rate = param('learningRate', 0.5, [0.05, 2, 0.05]);
const total = param('steps', 3000, [100, 10000, 100]);
const curveSteps = param('curveSteps', 600, [0, 3000, 100]);

// zh: 一、六个 2-H-1 的 tanh 网络，从随机的起点各自训练。
// zh: 从起点到终点的直线上，损失一路下降吗？
// en: 1. Six 2-H-1 tanh nets, each from a random start. On the
// en: line to its end, does the loss fall all the way?
const samples = twoMoons(40, noise, random(seed));
const at = (net: Float64Array) =>
  lossAndGradient(net, samples, 'tanh');
const rng = random(seed + 1000);
const ends: Float64Array[] = [];
let falling = 0;
for (const run of steps(6)) {
  const start = drawStart(width, rng);
  let net = start;
  for (let step = 0; step < total; step++) {
    const { gradient } = at(net);
    net = net.map((x, i) => x - rate * gradient[i]);
  }
  ends.push(net);
  const path = line(start, net);
  const { places, climb } = survey(path, at, 21);
  drawRun(run, places);
  if (climb < 0) falling += 1;
}
report('falling', falling);

// zh: 二、前两个解 A、B：A 的随便一个副本，B 离 A 最近的副本。
// en: 2. A and B: any copy of A, the copy of B nearest to A.
const [a, b] = [ends[0], ends[1]];
const copy = shuffledCopy(a, random(seed + 2000));
const near = nearestCopy(b, a);
report('copyLossDifference', at(copy).loss - at(a).loss);
report('nearLossDifference', at(near).loss - at(b).loss);
report('endLoss', Math.max(at(a).loss, at(b).loss));

// zh: 三、沿四条路看损失：三条直，一条弯。
// en: 3. The loss along four paths: three straight, one curved.
const paths = {
  straight: line(a, b),
  toCopy: line(a, copy),
  aligned: line(a, near),
  curved: trainCurve(a, b, at, curveSteps),
};
for (const [path, walk] of Object.entries(paths)) {
  const { places, barrier } = survey(walk, at, 41);
  drawPath(path, places);
  report(`${path}Barrier`, barrier);
}
