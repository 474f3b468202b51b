import * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';
import { norm } from 'lab/nets';
import { lossOf, makeNetwork, units } from './network';
import type { Data } from './network';
import { clip, gradientOf } from './training';

const lags = chart('lags', {
  x: 'lag',
  y: { field: 'gradient', scale: 'log' },
  color: 'before',
});

// zh: 每个时刻的状态各加一个偏移，都是 0：损失对它的梯度，就是
// zh: 从末尾传回这个时刻的梯度。
// en: The state at each moment gets a shift, all of them 0; the
// en: gradient in a shift is what comes back to that moment.
export function drawLags(
  name: string,
  radius: number,
  threshold: number,
  data: Data,
) {
  const network = makeNetwork(radius);
  const shifts = data.inputs.map(() =>
    tf.variable(tf.zeros([1, units])),
  );
  const { gradients } = gradientOf(
    () => lossOf(network, data, shifts),
    [...shifts, ...Object.values(network)],
  );
  // zh: 至少剪掉一半，否则看不出裁剪。
  // en: At least half is cut, or clipping would not be seen.
  const whole = norm(...gradients);
  const limit = Math.min(threshold, whole / 2);
  const draw = (before: string, chosen: tf.Tensor[]) => {
    const norms = shifts.map((_, t) => norm(chosen[t]));
    const last = norms.length - 1;
    norms.forEach((gradient, t) =>
      lags.line({ lag: last - t, gradient, before }),
    );
    report(`${before}-firstToLast`, norms[0] / norms[last]);
    return norms[0];
  };
  const raw = draw(`${name}Raw`, gradients);
  const cut = clip(gradients, limit);
  const after = draw(`${name}AfterClipping`, cut);
  // zh: 最早时刻在整个梯度里占的份额，裁剪之后与之前之比。
  // en: The share that the first moment has of the whole
  // en: gradient, after clipping over before.
  const shareKept = after / limit / (raw / whole);
  report(`${name}-shareKept`, shareKept);
}
