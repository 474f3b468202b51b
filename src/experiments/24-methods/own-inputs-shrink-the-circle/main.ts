import * as tf from '@tensorflow/tfjs';
import { param, random, report, seed, steps } from 'lab';
import { minimize } from 'lab/nets';
import * as charts from './charts';
import { errorsOf, gainOf, type Matrix } from './run';
import { walks } from './walks';

const noise = param('noise', 0.1, [0, 0.4, 0.01]);
const window = param('window', 20, [2, 40, 1]);
const training = param('steps', 60, [20, 300, 10]);

// zh: 一、数据：点沿单位圆走，20 步一圈；每个位置都带噪声。
// en: 1. Data: a point walks on the unit circle, 20 steps a
// en: turn; every position is seen with noise.
const rng = random(seed);
const { seen } = walks(500, window, noise, rng);
const at = seen.map((x) => tf.tensor2d(x));

// zh: 二、模型：用一个矩阵预测下一个位置。教师强制把看到的
// zh: 位置喂给它；另一种训练把它自己上一步的预测喂给它。
// en: 2. Model: one matrix predicts the next position. Teacher
// en: forcing feeds it the position that was seen; the other
// en: training feeds it its own last prediction.
function lossOf(map: tf.Tensor2D, isForced: boolean) {
  let own: tf.Tensor = at[0];
  let sum = tf.scalar(0);
  for (let t = 1; t <= window; t++) {
    own = (isForced ? at[t - 1] : own).matMul(map);
    const miss = own.sub(at[t]).square().sum(1).mean();
    sum = sum.add(miss);
  }
  return sum.div(window);
}

// zh: 先教师强制，再接着用自己的预测训练同一个矩阵。
// en: First teacher forcing; then on, with its own steps.
const map = tf.variable<tf.Rank.R2>(tf.eye(2));
const test = walks(500, 100, noise, random(seed + 1000));
const ways = { forced: 0.4, unrolled: 0.002 };
const firstErrors: number[] = [];
for (const [name, rate] of Object.entries(ways)) {
  const optimizer = tf.train.sgd(rate);
  const objective = () => lossOf(map, name === 'forced');
  for (const step of steps(training)) {
    const loss = minimize(optimizer, objective, [map]);
    charts.losses.line({ step, loss, way: name });
  }

  // zh: 三、增益 λ：矩阵把向量放大多少倍。
  // en: 3. The gain λ: by how much the matrix stretches.
  const matrix = map.arraySync() as Matrix;
  report(`${name}Gain`, gainOf(matrix));

  // zh: 四、走 100 步：喂看到的位置，或喂它自己的预测。
  // en: 4. 100 steps, fed what is seen, or its own predictions.
  for (const feed of ['seen', 'own'] as const) {
    const errors = errorsOf(matrix, test, feed);
    charts.showErrors(errors, name, feed);
    if (feed === 'own') firstErrors.push(errors[1]);
  }
  charts.drawPath(matrix, test, name);
}
report('oneStepRatio', firstErrors[1] / firstErrors[0]);
charts.drawCircle(noise);
