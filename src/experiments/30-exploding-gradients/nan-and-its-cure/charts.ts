import type * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';

const inside = chart('inside', {
  x: 'moment',
  y: { field: 'state', scale: 'log' },
  color: 'pass',
});
const losses = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'run',
});
const greatestFloat = 2 ** 128 * (1 - 2 ** -24);

export function drawLoss(
  step: number,
  run: string,
  loss: number,
) {
  if (step === 0) losses.dot({ step, run, loss });
  if (step % 2 === 0) losses.line({ step, run, loss });
}

// zh: 一次前向之内，隐状态的最大分量逐步变大；越过 float32 的
// zh: 上限成为 Infinity，两个 Infinity 相减成为 NaN，可能就在
// zh: 同一次矩阵乘法里。
// en: Within one forward pass the largest component of the
// en: state grows; past the limit of float32 it is Infinity,
// en: and a difference of two is NaN, perhaps within the very
// en: same product of matrices.
export function drawStates(
  step: number,
  states: tf.Tensor[],
) {
  const values = states.map((h) => [...h.dataSync()]);
  const first = (isBad: (x: number) => boolean) =>
    values.findIndex((state) => state.some(isBad)) + 1;
  const overflowAt = first((x) => !Number.isFinite(x));
  const nanAt = first(Number.isNaN);
  if (overflowAt > 0) {
    report('firstInfinity', overflowAt);
    report('nanAfterInfinity', nanAt - overflowAt);
  } else if (step > 0) return;
  const pass = step === 0 ? 'firstPass' : 'brokenPass';
  values.forEach((numbers, index) => {
    const state = Math.max(...numbers.map(Math.abs));
    if (Number.isFinite(state) && state > 0) {
      inside.line({ moment: index + 1, state, pass });
    }
  });
  if (step === 0) inside.rule({ state: greatestFloat });
}
