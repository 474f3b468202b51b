import type * as tf from '@tensorflow/tfjs';
import { chart, report } from 'lab';

const inside = chart('inside', {
  x: 'moment',
  y: { field: 'state', scale: 'log' },
  color: 'pass',
});
export const curves = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'run',
});
const greatestFloat = 2 ** 128 * (1 - 2 ** -24);
inside.rule({ state: greatestFloat });

// zh: 一次前向之内，隐状态的最大分量逐步变大；越过 float32 的
// zh: 上限成为 Infinity，两个 Infinity 相减成为 NaN，可能就在
// zh: 同一次矩阵乘法里。没有溢出记作 0。
// en: Within one forward pass the largest component of the
// en: state grows; past the limit of float32 it is Infinity,
// en: and a difference of two is NaN, perhaps within the very
// en: same product of matrices. 0 stands for none.
export function drawStates(
  step: number,
  states: tf.Tensor[],
) {
  const values = states.map((h) => [...h.dataSync()]);
  const first = (isBad: (x: number) => boolean) =>
    values.findIndex((state) => state.some(isBad)) + 1;
  const overflowAt = first((x) => !Number.isFinite(x));
  const nanAt = first(Number.isNaN);
  report('firstInfinity', overflowAt);
  report('nanAfterInfinity', nanAt - overflowAt);
  if (step > 1 && overflowAt === 0) return;
  const pass = step === 1 ? 'firstPass' : 'brokenPass';
  values.forEach((numbers, index) => {
    const state = Math.max(...numbers.map(Math.abs));
    if (Number.isFinite(state) && state > 0) {
      inside.line({ moment: index + 1, state, pass });
    }
  });
}
