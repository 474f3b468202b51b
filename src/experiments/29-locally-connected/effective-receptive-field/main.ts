import * as tf from '@tensorflow/tfjs';
import { inTurn, param, report, table } from 'lab';
import { drawDepth, drawProfile } from './charts';
import { kernelsFor, layer, shareOff } from './kernels';
import type { Kind } from './kernels';
import { deviation, sideHolding } from './profile';

const depth = param('depth', 20, [1, 40, 1]);
const kernel = param('kernel', 3, [3, 5, 2]);
const branch = param('branch', 0.5, [0.1, 2, 0.1]);

// zh: 输入的边长正好等于理论感受野，输出就只剩一格。这一格对
// zh: 每个输入像素的导数有多大？
// en: The input is as large as the theoretical field, so that
// en: one cell is left at the end. How large is its derivative
// en: by each input pixel?
function fieldOf(kind: Kind, layers: number) {
  const side = 1 + layers * (kernel - 1);
  const net = kernelsFor(kind, layers, kernel, side);
  const { image, kernels } = net;
  if (kind === 'relu' && layers === depth)
    report('reluOff', shareOff(net));
  const last = (x: tf.Tensor) =>
    kernels
      .reduce(
        (y, w) => layer(y, w, kind, branch),
        x as tf.Tensor4D,
      )
      .sum();
  const gradient = tf.grad(last)(image);
  // zh: 均匀的核看导数，随机的核看导数的平方；另一个方向和通道
  // zh: 加起来。
  // en: The derivative for uniform kernels, its square for
  // en: random ones, summed over channels and the other axis.
  const size =
    kind === 'uniform' ? gradient : gradient.square();
  return [...size.sum([0, 1, 3]).dataSync()];
}

const kinds: Kind[] = ['uniform', 'random', 'relu', 'skip'];
const rows = [];
const spreads: Record<string, number> = {};
for (const kind of inTurn(kinds)) {
  const profile = fieldOf(kind, depth);
  const spread = deviation(profile);
  const side = sideHolding(0.95, profile);
  spreads[kind] = spread;
  report(`${kind}Deviation`, spread);
  report(`${kind}Side`, side);
  rows.push({ kind, field: profile.length, side, spread });
  drawProfile(kind, profile);
}
report('reluOverRandom', spreads.relu / spreads.random);
table('fields', rows);

// zh: 层数乘四，标准差乘几？
// en: Four times the layers: how many times the deviation?
for (const kind of inTurn(kinds)) {
  const spreads = [2, 5, 10, 20, 40].map((layers) => {
    const spread = deviation(fieldOf(kind, layers));
    drawDepth(kind, layers, spread);
    return spread;
  });
  report(`${kind}Growth`, spreads[4] / spreads[2]);
}
