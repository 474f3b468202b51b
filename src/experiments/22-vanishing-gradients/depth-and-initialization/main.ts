import * as tf from '@tensorflow/tfjs';
import { inTurn, param, report, table } from 'lab';
import { drawGradients, drawMap, measures } from './charts';
import { activations, propagate } from './network';
import { gaussian, orthogonal } from './network';

const depth = param('depth', 50, [5, 100, 5]);
const width = param('width', 200, [20, 300, 20]);
// zh: 权重的标准差 = 系数 / √宽度。
// en: The deviation of a weight is factor / √width.
const factor = param('factor', 4, [0.25, 6, 0.25]);

const { relu, tanh, sigmoid, linear } = activations;

// zh: 一、20 个单元连成的链。h 从 0.5 出发，停在 0.5，那里
// zh: sigmoid 的导数恰好是 1/4：每层恰好乘以 w / 4。
// en: 1. A chain of 20 units. From 0.5, h stays at 0.5, where
// en: the derivative of sigmoid is exactly 1/4: times w / 4.
const chain = [1, 2, 4, 8].map((weight) => {
  const end = (h: tf.Tensor) => {
    for (let l = 0; l < 20; l++)
      h = sigmoid(h.sub(0.5).mul(weight));
    return h;
  };
  const [measured] = tf
    .grad(end)(tf.scalar(0.5))
    .dataSync();
  report(`chainWeight${weight}`, measured);
  const closedForm = (weight / 4) ** 20;
  return { weight, measured, closedForm };
});
table('chain', chain);

// zh: 二、权重一样大，四种激活函数；三、另外六种设置。
// en: 2. Equal weights, four activations; 3. six settings.
const layers = (make: (n: number) => tf.Tensor) =>
  Array.from({ length: depth }, () => make(width));
const weights = layers(gaussian);
const xavier = { weights, factor: 1 };
const isometry = { weights: layers(orthogonal), factor: 1 };
const settings = {
  relu: { f: relu, weights, factor },
  tanh: { f: tanh, weights, factor },
  sigmoid: { f: sigmoid, weights, factor },
  linear: { f: linear, weights, factor },
  heRelu: { f: relu, weights, factor: Math.SQRT2 },
  xavierRelu: { f: relu, ...xavier },
  xavierTanh: { f: tanh, ...xavier },
  orthogonalTanh: { f: tanh, ...isometry },
  orthogonalLinear: { f: linear, ...isometry },
  xavierSigmoid: { f: sigmoid, ...xavier },
  skipSigmoid: { f: sigmoid, ...xavier, skip: true },
};
const rows = [];
for (const plan of inTurn(Object.entries(settings))) {
  const [name, setting] = plan;
  const result = propagate(setting);
  drawGradients(name, result.hiddenNorms);
  rows.push(measures(name, result));
}
table('settings', rows);

// zh: 四、权重系数 × 层数的地图，三种激活函数。
// en: 4. A map of factor and layers, for three functions.
drawMap(weights);
