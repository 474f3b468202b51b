import * as tf from '@tensorflow/tfjs';
import { chart, param, random, report, seed } from 'lab';
import { norm } from 'lab/nets';
import { median, gradientsOn } from './gradients';
import { jacobian, jacobianByLibrary } from './softmax';

const classes = param('classes', 10, [2, 50, 1]);
const scale = param('scale', 16, [0.5, 64, 0.5], 'log');
const draws = param('draws', 200, [20, 500, 10]);

// zh: 一、公式与库各算一遍：∂p_i/∂z_j = p_i (δ_ij − p_j)。
// en: 1. By formula and by the library: ∂p_i/∂z_j =
// en: p_i (δ_ij − p_j).
const rng = random(seed);
const example = Array.from({ length: classes }, () =>
  rng.normal(),
);
const library = jacobianByLibrary(example);
const error = tf.tensor2d(jacobian(example)).sub(library);
report('error', norm(error) / norm(library));

// zh: 二、logits 取 scale · N(0, 1)。越大，softmax 越接近
// zh: one-hot。雅可比矩阵和错判时两种损失的梯度还剩多少？
// en: 2. Logits scale · N(0, 1). The larger, the closer softmax
// en: is to one-hot. What is left of the Jacobian, and of two
// en: losses' gradients where the guess is wrong?
function measure(scale: number) {
  const found = Array.from({ length: draws }, () =>
    gradientsOn(example.map(() => scale * rng.normal())),
  );
  return {
    jacobian: median(found.map((f) => f.jacobian)),
    crossEntropy: median(found.map((f) => f.crossEntropy)),
    squaredError: median(found.map((f) => f.squaredError)),
  };
}
const sizes = chart('sizes', {
  x: { field: 'scale', scale: 'log' },
  y: { field: 'size', domain: [0, 1.5] },
  color: 'quantity',
});
let peak = 0;
for (let scale = 0.25; scale <= 32; scale *= Math.SQRT2) {
  const middles = measure(scale);
  peak = Math.max(peak, middles.jacobian);
  for (const [quantity, size] of Object.entries(middles))
    sizes.line({ scale, size, quantity });
}
sizes.rule({ scale });
const equal = jacobian(example.map(() => 0));
const flat = Math.hypot(...equal.flat());
const saturated = measure(scale);
report('flat', flat);
report('peakOverFlat', peak / flat);
report('saturated', saturated.jacobian);
report('crossEntropyGradient', saturated.crossEntropy);
report('squaredGradient', saturated.squaredError);
