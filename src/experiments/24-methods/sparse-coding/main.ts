import * as tf from '@tensorflow/tfjs';
import { param, random, report, seed, steps } from 'lab';
import { dense, minimize } from 'lab/nets';
import { compare, drawCodes, showDescent } from './charts';
import { makeObjective } from './objective';
import { makeSignals } from './signals';

const lambda = param('lambda', 0.05, [0.005, 0.5, 0.005]);
const active = param('active', 3, [1, 12, 1]);
const noise = param('noise', 0, [0, 0.2, 0.01]);
const iterations = param(
  'iterations',
  2000,
  [10, 4000, 10],
);

// zh: 64 个信号，各由字典里的几个原子相加而成。
// en: 64 signals, each a sum of a few atoms of a dictionary.
const { dictionary, draw } = makeSignals(active, noise);
const test = draw(64);
const objective = makeObjective(dictionary, lambda);

// zh: 一、稀疏编码：没有编码器，每个信号解一个优化问题。
// en: 1. Sparse coding: no encoder; a problem for each signal.
const ista = tf.variable(tf.zeros(test.codes.shape));
const energyNow = () =>
  objective.energy(test.x, ista).dataSync()[0];
const energies = [energyNow()];
for (const _step of steps(iterations)) {
  ista.assign(objective.istaStep(test.x, ista));
  energies.push(energyNow());
}
showDescent(energies);

// zh: 原子两两正交时，答案是软阈值：各数向 0 缩短 0.05。
// en: Orthonormal atoms: x, with each number shortened by 0.05.
const orthonormal = makeObjective(tf.eye(2), 0.05);
const numbers = tf.tensor2d([[0.3, -0.02]]);
const answer = tf.variable(tf.zeros([1, 2]));
for (const _step of steps(100)) {
  answer.assign(orthonormal.istaStep(numbers, answer));
}
report('shortened1', answer.dataSync()[0]);
report('shortened2', answer.dataSync()[1]);

// zh: 二、稀疏自编码器：编码 = ReLU(xW + b)，一次前向给出。
// zh: 目标相同，解码器固定为 D：两者只差在怎样找编码。
// en: 2. Sparse autoencoder: code = ReLU(xW + b), in one pass.
// en: Same objective, same D: only finding the code differs.
const [atoms, dimensions] = dictionary.shape;
const net = dense([dimensions, atoms], {
  initialization: { normal: 0.1 },
  rng: random(seed + 1),
});
const encode = (x: tf.Tensor) => net.apply(x).relu();
const adam = tf.train.adam(0.01);
for (const _step of steps(800)) {
  const { x } = draw(64);
  const loss = () => objective.energy(x, encode(x));
  minimize(adam, loss, net.parameters);
}

const found = { ista, encoder: encode(test.x) };
drawCodes({ truth: test.codes, ...found });
compare(found, test, objective);
