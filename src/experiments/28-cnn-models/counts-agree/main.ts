import * as tf from '@tensorflow/tfjs';
import { chart, report, table } from 'lab';
import { makeLeNet, makeVggStages } from './build';
import { convCount, denseCount } from './formulas';

// zh: 一、现代版 LeNet，逐层对照：公式与 countParams()。
// en: 1. A modern LeNet, layer by layer: formula against
// en: countParams().
const leNet = makeLeNet();
const formulas = [
  convCount(5, 1, 6),
  convCount(5, 6, 16),
  denseCount(5 * 5 * 16, 120),
  denseCount(120, 84),
  denseCount(84, 10),
];
const withWeights = leNet.layers.filter(
  (layer) => layer.countParams() > 0,
);
const layers = withWeights.map((layer, i) => ({
  layer: i + 1,
  formula: formulas[i],
  counted: layer.countParams(),
}));
table('leNetLayers', layers);
report('leNet', leNet.countParams());
leNet.dispose();

// zh: 二、VGG-16 的 13 个卷积层。权重全取零，只为数个数。
// en: 2. The 13 convolutions of VGG-16. All weights are zero,
// en: as they are only to be counted.
const bars = chart('vggLayers', {
  x: 'layer',
  y: 'parameters',
});
const depths = [2, 2, 3, 3, 3];
const vgg = makeVggStages(depths);
let agreeing = 0;
let channels = 3;
vgg.layers
  .filter((layer) => layer.countParams() > 0)
  .forEach((layer, i) => {
    const filters = layer.outputShape[3] as number;
    const parameters = layer.countParams();
    const formula = convCount(3, channels, filters);
    if (formula === parameters) agreeing += 1;
    channels = filters;
    bars.bar({ layer: i + 1, parameters });
  });
report('vggConvolutions', vgg.countParams());
report('vggBytes', 4 * vgg.countParams());
vgg.dispose();
for (const { formula, counted } of layers) {
  if (formula === counted) agreeing += 1;
}
report('agreeing', agreeing);
tf.disposeVariables();
