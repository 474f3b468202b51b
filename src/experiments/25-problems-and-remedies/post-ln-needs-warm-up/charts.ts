import * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import { norm } from 'lab/nets';

export const losses = chart('losses', {
  x: 'step',
  y: { field: 'loss', domain: [0, 3] },
  color: 'run',
});
const gradients = chart('gradients', {
  x: 'block',
  y: 'gradient',
  color: 'join',
});

// zh: 训练前，每一块最后一个矩阵的梯度范数。
// en: Before training: the norm of the gradient of each
// en: block's last matrix.
export function drawGradients(
  join: string,
  loss: () => tf.Scalar,
  matrices: tf.Variable[],
) {
  const { grads } = tf.variableGrads(loss, matrices);
  const sizes = matrices.map(({ name }) =>
    norm(grads[name]),
  );
  sizes.forEach((gradient, i) =>
    gradients.line({ block: i + 1, gradient, join }),
  );
  report(
    `${join}Ratio`,
    sizes[sizes.length - 1] / sizes[0],
  );
}
