import * as tf from '@tensorflow/tfjs';
import { param, report, table } from 'lab';
import { drawDistances, drawJacobian } from './charts';
import { jacobian, makeLayers, type Name } from './layers';
import { normal, relativeDistance } from './measure';

const width = param('width', 64, [8, 128, 8]);
const gateBias = param('gateBias', -3, [-6, 6, 0.5]);
const activation = param('activation', 'relu', [
  'relu',
  'tanh',
]);

tf.tidy(() => {
  // zh: 256 个标准正态的输入，穿过刚初始化的一层。
  // en: 256 standard normal inputs go through one layer that
  // en: has only been initialised.
  const x = normal([256, width], 1);
  const identity = tf.eye(width);
  const layers = makeLayers(width, activation);
  const names = Object.keys(layers) as Name[];
  const rows = names.map((layer) => {
    const { apply, parameters } = layers[layer];
    const distanceAt = (bias: number) =>
      relativeDistance(apply(x, bias), x);
    const j = jacobian((h) => apply(h, gateBias), x);
    // zh: 输出离输入多远？雅可比矩阵离单位矩阵多远？
    // en: How far is the output from the input, and the
    // en: Jacobian from the identity?
    drawDistances(layer, distanceAt);
    drawJacobian(layer, j);
    const result = {
      layer,
      extra: parameters - layers.plain.parameters,
      outputDistance: distanceAt(gateBias),
      jacobianDistance: relativeDistance(j, identity),
    };
    report(`${layer}Extra`, result.extra);
    report(`${layer}Output`, result.outputDistance);
    report(`${layer}Jacobian`, result.jacobianDistance);
    return result;
  });
  table('summary', rows);
  report('gateAtBias', 1 / (1 + Math.exp(-gateBias)));
});
