import * as tf from '@tensorflow/tfjs';
import { inTurn, param, report, table } from 'lab';
import { drawPaths, drawWalk } from './charts';
import { makeWeights, normalize } from './layers';

const depth = param('depth', 50, [2, 100, 1]);
const width = param('width', 64, [16, 128, 16]);

// zh: 一块：支路怎样算，相加之后再做什么。
// en: A block: how its branch is computed, and what is done
// en: after the sum.
const versions = {
  v1: {
    branch: (h: tf.Tensor, w: tf.Tensor, v: tf.Tensor) => {
      const inner = normalize(h.matMul(w)).relu();
      return normalize(inner.matMul(v));
    },
    after: (sum: tf.Tensor) => sum.relu(),
  },
  v2: {
    branch: (h: tf.Tensor, w: tf.Tensor, v: tf.Tensor) => {
      const inner = normalize(h).relu().matMul(w);
      return normalize(inner).relu().matMul(v);
    },
    after: (sum: tf.Tensor) => sum.clone(),
  },
};

const rows = [];
const names = ['v1', 'v2'] as const;
for (const version of inTurn(names)) {
  const { branch, after } = versions[version];
  const { stem, layers } = makeWeights(depth, width);

  // zh: 恒等通路：每过一块，乘一次 after 在和处的导数。
  // en: The identity path: each block multiplies it by the
  // en: derivative of `after` at its sum.
  const slope = tf.grad(after);
  let open = slope(stem);
  let h: tf.Tensor = after(stem);
  const shares = [open.mean().dataSync()[0]];
  for (const [w, v] of layers) {
    const sum = h.add(branch(h, w, v));
    open = open.mul(slope(sum));
    h = after(sum);
    shares.push(open.mean().dataSync()[0]);
  }
  drawPaths(version, shares);

  // zh: 主干的均值，相对于均方根。
  // en: The trunk's mean, against its root mean square.
  const size = h.square().mean().sqrt();
  const mean = h.mean().div(size).dataSync()[0];
  report(`${version}Open`, shares[depth]);
  report(`${version}Size`, size.dataSync()[0]);
  report(`${version}Mean`, mean);
  rows.push({ version, open: shares[depth], mean });
}
table('trunks', rows);
drawWalk(depth);
