import { param, progress, random, report, seed } from 'lab';
import { drawEnd, drawLikelihood } from './charts';
import { barsAndStripes } from './data';
import { stackAndTrain } from './dbn';
import { climb, wander } from './learning';
import { gradientError, logLikelihood } from './likelihood';
import { allStates, makeRbm, probabilities } from './rbm';

const side = param('side', 2, [2, 3, 1]);
const hidden = param('hidden', 8, [1, 16, 1]);
const k = param('k', 1, [1, 20, 1]);
const learningRate = param(
  'learningRate',
  0.2,
  [0.02, 0.5, 0.02],
);
const steps = 6000;

// zh: 数据：2 × 2 时 6 幅图，3 × 3 时 14 幅，每幅一样多。
// en: Data: 6 images of 2 × 2 or 14 of 3 × 3, equally often.
const data = barsAndStripes(side);
const states = allStates(side * side);
report('bound', -Math.log(data.states.length));

// zh: 同一个起点，两种梯度：精确的，和 CD-k 的近似。
// en: One start, two gradients: exact, and CD-k's estimate.
const rng = random(seed + 1);
const exact = makeRbm(side * side, hidden, random(seed));
const cd = makeRbm(side * side, hidden, random(seed));
report('gradientError', gradientError(exact, data, states));
for (let step = 1; step <= steps; step++) {
  const weights = probabilities(exact, states);
  climb(exact, data, { states, weights }, learningRate);
  climb(cd, data, wander(cd, data, k, rng), learningRate);
  drawLikelihood(step, { exact, cd }, data, states);
  progress(step, 2 * steps);
}
const reached = logLikelihood(exact, data, states);
const byCd = logLikelihood(cd, data, states);
report('exactLikelihood', reached);
report('cdLikelihood', byCd);
report('cdShortfall', reached - byCd);
drawEnd({ exact, cd }, data, states);

// zh: 深度信念网络：在 RBM 上面再叠一个。
// en: A deep belief network: one RBM more on top.
stackAndTrain(data, states, learningRate, steps);
