import * as tf from '@tensorflow/tfjs';
import { param, report } from 'lab';
import { drawAgreement, markStep } from './charts';
import { compareCosts } from './cost';
import { differences } from './differences';
import { network64 } from './network64';
import { network } from './network';
import { relativeError, sweepSteps } from './sweepSteps';

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
const gradient = tf.tidy(() => [
  ...tf.grad(counted)(tf.tensor1d(weights)).dataSync(),
]);
report('reversePasses', passes);

// zh: 二、中心差分：每个参数往两边各挪 h，各算一次损失。
// en: 2. Central differences: nudge each weight by h, both ways.
passes = 0;
const loss32 = (w: number[]) =>
  tf.tidy(() => counted(tf.tensor1d(w)).dataSync()[0]);
const estimate = differences(loss32, weights, h);
report('differencePasses', passes);
report('error', relativeError(estimate, gradient));
drawAgreement(gradient, estimate);

// zh: 三、手推的反向传播（双精度），与库算出的比一比。
// en: 3. Back-propagation by hand, in double precision.
const byHand = network64(hiddenWidth);
const exact = byHand.gradient(weights);
report('byHandError', relativeError(gradient, exact));

// zh: 四、h 取多大最好？五、网络变宽，各要多少乘法？
// en: 4. Which h is best? 5. What does a wider network cost?
const by = (f: typeof loss32) => (step: number) =>
  differences(f, weights, step);
sweepSteps(
  { float32: by(loss32), float64: by(byHand.loss) },
  exact,
);
markStep(h);
await compareCosts();
