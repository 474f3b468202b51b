import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';

export const lossCurve = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'network',
});
export const deadShareCurve = chart('deadShare', {
  x: { field: 'largeStep', scale: 'symlog' },
  y: { field: 'deadShare', domain: [0, 1] },
});
const activity = chart('activity', {
  x: { field: 'sample', scale: 'band' },
  y: { field: 'unit', scale: 'band' },
  color: 'state',
  facet: 'moment',
});

// zh: 取前 24 个单元、前 16 个样本；整行关闭的单元，多半已死。
// en: The first 24 units and 16 samples; a row that is all off is most likely dead.
export function drawActivity(
  moment: string,
  isOn: tf.Tensor,
) {
  const corner = isOn
    .slice([0, 0], [16, 24])
    .arraySync() as number[][];
  activity.cell(
    corner.flatMap((units, sample) =>
      units.map((on, unit) => ({
        unit,
        sample,
        moment,
        state: on ? 'on' : 'off',
      })),
    ),
  );
}
