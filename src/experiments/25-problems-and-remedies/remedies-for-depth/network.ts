import * as tf from '@tensorflow/tfjs';
import { random, seed } from 'lab';
import {
  remedyOf,
  type Name,
  type Shape,
  type Stack,
} from './remedies';

// zh: depth 层，每层 width × width；各层的权重叠成一个张量。
// en: depth layers of width × width; the weights of all
// en: layers are stacked in one tensor.
export function makeNetwork(name: Name, shape: Shape) {
  const { gain, learns, before, join } = remedyOf(name);
  const { depth, width, activation } = shape;
  const rng = random(seed);
  const normal = (size: number[], variance: number) => {
    const next = () => rng.normal(0, Math.sqrt(variance));
    const count = tf.util.sizeFromShape(size);
    return tf.variable(
      tf.tensor(Array.from({ length: count }, next), size),
    );
  };
  const filled = (value: number) =>
    tf.variable(tf.fill([depth, width], value));
  const square = [depth, width, width];
  const input = normal([2, width], 1 / 2);
  const output = normal([width, 1], 1 / width);
  const make: Record<Stack, () => tf.Variable> = {
    weights: () => normal(square, gain / width),
    biases: () => filled(0),
    scales: () => filled(1),
    gates: () => normal(square, 1 / width),
    gateBiases: () => filled(shape.gateBias),
  };
  const stacks = learns.map((stack) => make[stack]());

  // zh: probes 是加在各层输出上的零：损失对它们的梯度，
  // zh: 就是对各层输出的梯度。
  // en: Probes are zeros added to the layers' outputs: their
  // en: gradients are those of the outputs.
  const forward = (x: tf.Tensor, probes?: tf.Tensor[]) => {
    const slices = stacks.map((stack) => tf.unstack(stack));
    const units: tf.Tensor[] = [];
    let h: tf.Tensor = tf.matMul(x, input);
    for (let layer = 0; layer < depth; layer++) {
      const own = (stack: Stack) =>
        slices[learns.indexOf(stack)][layer];
      const product = tf.matMul(h, own('weights'));
      const unit = activation(before(product, own));
      units.push(unit);
      h = join(h, unit, own, shape);
      if (probes) h = h.add(probes[layer]);
    }
    return { units, logits: tf.matMul(h, output) };
  };

  // zh: 二分类的对数损失，直接由 logit 计算。
  // en: Log-loss for two classes, from the logits.
  const loss = (
    { x, y }: { x: tf.Tensor; y: tf.Tensor },
    probes?: tf.Tensor[],
  ): tf.Scalar => {
    const { logits } = forward(x, probes);
    return tf.softplus(logits).sub(logits.mul(y)).mean();
  };
  return {
    forward,
    loss,
    trainable: [input, output, ...stacks],
  };
}
export type Network = ReturnType<typeof makeNetwork>;
