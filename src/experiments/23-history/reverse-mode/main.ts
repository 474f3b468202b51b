import * as tf from '@tensorflow/tfjs';
import { inTurn, param, report, steps, table } from 'lab';
import { drawAgreement, errors } from './charts';
import { differences, relativeError } from './differences';
import { byHand, compareCosts, network } from './network';

const hiddenWidth = param('hiddenWidth', 4, [1, 64, 1]);
const h = param('h', 1e-2, [1e-9, 1, 1e-9], 'log');

// zh: 网络 3-4-1，tanh，没有偏置：4 × 4 = 16 个参数。
// en: A 3-4-1 tanh network, no biases: 4 × 4 = 16 parameters.
const { loss, weights } = network(hiddenWidth);

// zh: 一、反向模式：算一次损失，再往回走一遍，梯度全有了。
// en: 1. Reverse mode: the loss once, then once back: all of it.
let passes = 0;
const counted = (w: tf.Tensor) => {
  passes++;
  return loss(w);
};
const slopes = tf.grad(counted)(tf.tensor1d(weights));
const gradient = [...slopes.dataSync()];
const known = gradient.filter((slope) => slope !== 0);
report('reversePasses', passes);
report('derivativesAPass', known.length / passes);

// zh: 二、中心差分：每个参数往两边各挪 h，各算一次损失。
// en: 2. Central differences: nudge each weight by h, both ways.
passes = 0;
const float32 = (w: number[]) =>
  counted(tf.tensor1d(w)).dataSync()[0];
const estimate = differences(float32, weights, h);
report('differencePasses', passes);
report('error', relativeError(estimate, gradient));
drawAgreement(gradient, estimate);

// zh: 三、手推的反向传播（双精度），与库算出的比一比。
// en: 3. Back-propagation by hand, in double precision.
const exact = byHand(weights).gradient;
report('byHandError', relativeError(gradient, exact));

// zh: 四、h 取多大最好？从 1 到 10⁻⁹，每次缩到约三分之一。
// en: 4. Which h is best? 1 to 10⁻⁹, a third each, about.
const float64 = (w: number[]) => byHand(w).loss;
const summary = [];
const losses = Object.entries({ float32, float64 });
for (const [precision, loss] of inTurn(losses)) {
  let [bestStep, bestError] = [1, Infinity];
  for (const step of steps(19)) {
    const h = 10 ** ((1 - step) / 2);
    const estimate = differences(loss, weights, h);
    const error = relativeError(estimate, exact);
    errors.line({ h, error, precision });
    if (error > bestError) continue;
    [bestStep, bestError] = [h, error];
  }
  report(`${precision}BestStep`, bestStep);
  report(`${precision}BestError`, bestError);
  summary.push({ precision, bestStep, bestError });
}
table('summary', summary);
errors.rule({ h });

// zh: 五、网络变宽，各要多少乘法？
// en: 5. What does a wider network cost?
await compareCosts();
