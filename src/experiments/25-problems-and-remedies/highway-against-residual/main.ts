import * as tf from '@tensorflow/tfjs';
import { chart, param, report, table } from 'lab';
import { gateOf, jacobian, makeLayers } from './layers';
import { normal, relativeDistance } from './measure';

const width = param('width', 64, [8, 128, 8]);
const gateBias = param('gateBias', -3, [-6, 6, 0.5]);
const activation = param('activation', 'relu', [
  'relu',
  'tanh',
]);
const distances = chart('distances', {
  x: 'gateBias',
  y: { field: 'outputDistance', domain: [0, 2] },
  color: 'layer',
});

// zh: 256 个标准正态的输入，穿过刚初始化的一层。
// en: 256 standard normal inputs go through one layer that
// en: has only been initialised.
const x = normal([256, width], 1);
const layers = makeLayers(width, activation);
const rows = Object.entries(layers).map(([layer, made]) => {
  // zh: 输出离输入多远？雅可比矩阵离单位矩阵多远？
  // en: How far is the output from the input, and the
  // en: Jacobian from the identity?
  const distanceAt = (bias: number) =>
    relativeDistance(made.apply(x, bias), x);
  for (let bias = -6; bias <= 6; bias += 0.5) {
    const outputDistance = distanceAt(bias);
    distances.line({
      gateBias: bias,
      outputDistance,
      layer,
    });
  }
  const j = jacobian((h) => made.apply(h, gateBias), x);
  const result = {
    layer,
    extra: made.parameters - layers.plain.parameters,
    outputDistance: distanceAt(gateBias),
    jacobianDistance: relativeDistance(j, tf.eye(width)),
  };
  report(`${layer}Extra`, result.extra);
  report(`${layer}Output`, result.outputDistance);
  report(`${layer}Jacobian`, result.jacobianDistance);
  return result;
});
table('summary', rows);

// zh: 得分为 0 时，门开多大？
// en: How far is a gate open whose score is 0?
const [gate] = gateOf(tf.zeros([1]), gateBias).dataSync();
report('gateAtBias', gate);
