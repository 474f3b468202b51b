import { param, random, report, seed, steps } from 'lab';
import { transpose } from 'lab/linear-algebra';
import { draw, drawImages } from './charts';
import { climb, gradientError, wander } from './learning';
import { data, distributionOf, logLikelihood } from './rbm';
import { makeRbm, through } from './rbm';

const hidden = param('hidden', 8, [1, 16, 1]);
const k = param('k', 1, [1, 20, 1]);
const rate = param('learningRate', 0.2, [0.02, 0.5, 0.02]);

// zh: 一、同一个起点，两种梯度：精确的，和 CD-k 的近似。
// en: 1. One start, two gradients: exact, and CD-k's estimate.
let exact = makeRbm(hidden, random(seed));
let cd = exact;
report('gradientError', gradientError(exact));
const rng = random(seed + 1);
for (const step of steps(6000)) {
  exact = climb(exact, data, distributionOf(exact), rate);
  cd = climb(cd, data, wander(cd, k, rng), rate);
  if (step % 100 > 0) continue;
  draw('exact', step, distributionOf(exact));
  draw('cd', step, distributionOf(cd));
}
const reached = logLikelihood(distributionOf(exact));
const byCd = logLikelihood(distributionOf(cd));
drawImages('exact', distributionOf(exact));
drawImages('cd', distributionOf(cd));
report('exactLikelihood', reached);
report('cdLikelihood', byCd);
report('cdShortfall', reached - byCd);

// zh: 二、深度信念网络：先训练一层，再在上面叠一层。第二层从第一层
// zh: 的转置开始，学的是第一层看到图像时 h 的分布。
// en: 2. A deep belief network: one layer, then one more on top.
// en: That starts as the transpose of the first and learns the
// en: distribution of its h as it sees the images.
let lower = makeRbm(4, random(seed + 2));
for (const step of steps(3001)) {
  if (step % 200 === 1)
    draw('first', step - 1, distributionOf(lower));
  lower = climb(lower, data, distributionOf(lower), rate);
}
const alone = logLikelihood(distributionOf(lower));
report('oneLayer', alone);
const codes = through(lower, data);
let upper = transpose(lower);
const both = () =>
  through(transpose(lower), distributionOf(upper));
const stacked = logLikelihood(both());
report('stackingChange', Math.abs(stacked - alone));
for (const step of steps(3001)) {
  if (step % 200 === 1) draw('second', 2999 + step, both());
  upper = climb(upper, codes, distributionOf(upper), rate);
}
const twoLayers = logLikelihood(both());
report('twoLayers', twoLayers);
report('secondLayerGain', twoLayers - alone);
