import * as tf from '@tensorflow/tfjs';
import { inTurn, param, report, table } from 'lab';
import { norm } from 'lab/nets';
import { makeStack, normalize } from './branches';
import { draw } from './charts';

const depth = param('depth', 30, [2, 60, 1]);
const width = param('width', 128, [32, 256, 32]);

// zh: 一块怎样把支路 F 加到主干 h 上。
// en: How a block adds its branch F to the trunk h.
type Map = (h: tf.Tensor) => tf.Tensor;
const joins: Record<
  string,
  (h: tf.Tensor, f: Map) => tf.Tensor
> = {
  asIs: (h, f) => h.add(f(h)),
  scaled: (h, f) => h.add(f(h).div(Math.sqrt(depth))),
  normalized: (h, f) => h.add(f(normalize(h))),
  zeroGamma: (h, f) => h.add(f(h).mul(0)),
};

const rows = [];
for (const [join, add] of inTurn(Object.entries(joins))) {
  const { branches, x, upstream } = makeStack(depth, width);

  // zh: 前向：每一块之后的均方（输入是 1）。
  // en: Forward: the mean square after each block (input: 1).
  const trunk: tf.Tensor[] = [x];
  for (const f of branches)
    trunk.push(add(trunk[trunk.length - 1], f));
  const sizes = trunk.map(
    (h) => norm(h) ** 2 / norm(x) ** 2,
  );

  // zh: 主干里还剩多少输入：两者夹角的余弦。
  // en: How much of the trunk is still the input? The cosine
  // en: of the angle between them.
  const end = trunk[depth];
  const [inner] = end.mul(x).sum().dataSync();
  report(`${join}Kept`, inner / norm(end) / norm(x));

  // zh: 反向：随机的上游梯度，从输出逐块传回输入。
  // en: Backward: a random upstream gradient, block by block.
  let delta: tf.Tensor = upstream;
  const backward = [1];
  for (let block = depth; block >= 1; block--) {
    const through = (h: tf.Tensor) =>
      add(h, branches[block - 1]);
    delta = tf.grad(through)(trunk[block - 1], delta);
    backward.unshift(
      norm(delta) ** 2 / norm(upstream) ** 2,
    );
  }
  const row = {
    variance: sizes[depth],
    gradient: backward[0],
  };
  report(`${join}Variance`, Math.log2(row.variance));
  report(`${join}Gradient`, Math.log2(row.gradient));
  draw(join, sizes, backward);
  rows.push({ join, ...row });
}
table('stacks', rows);
