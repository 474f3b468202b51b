import * as tf from '@tensorflow/tfjs';
import { param, progress, table } from 'lab';
import { showChain } from './chain';
import { drawGradients, drawMap } from './charts';
import { measures } from './measures';
import { activations, propagate } from './network';
import { drawLayers, orthogonalize } from './weights';

const depth = param('depth', 50, [5, 100, 5]);
const width = param('width', 200, [20, 300, 20]);
// zh: 权重的标准差 = 系数 / √宽度。
// en: The deviation of a weight is factor / √width.
const factor = param('factor', 4, [0.25, 6, 0.25]);

// zh: 一、由单个单元连成的链：每层恰好乘以 w / 4。
// en: 1. A chain of single units: times w / 4 a layer.
showChain();

// zh: 二、权重一样大，四种激活函数；三、另外五种设置。
// en: 2. Equal weights, four activations; 3. five settings.
const weights = drawLayers(depth, width);
const { relu, tanh, sigmoid, linear } = activations;
const xavier = { weights, factor: 1 };
const orthogonal = orthogonalize(xavier);
const settings = {
  relu: { f: relu, weights, factor },
  tanh: { f: tanh, weights, factor },
  sigmoid: { f: sigmoid, weights, factor },
  linear: { f: linear, weights, factor },
  heRelu: { f: relu, weights, factor: Math.SQRT2 },
  xavierRelu: { f: relu, ...xavier },
  xavierTanh: { f: tanh, ...xavier },
  orthogonalTanh: { f: tanh, ...orthogonal },
  xavierSigmoid: { f: sigmoid, ...xavier },
  skipSigmoid: { f: sigmoid, ...xavier, skip: true },
};
const rows = [];
for (const [name, setting] of Object.entries(settings)) {
  const result = propagate(setting);
  drawGradients(name, result.hiddenNorms);
  rows.push(measures(name, result));
  progress(rows.length, 34);
}
table('settings', rows);

// zh: 四、权重系数 × 层数的地图，三种激活函数。
// en: 4. A map of factor and layers, for three functions.
drawMap(weights, ['relu', 'tanh', 'sigmoid']);
tf.dispose([weights, orthogonal.weights]);
