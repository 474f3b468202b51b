import type * as tf from '@tensorflow/tfjs';
import { chart } from 'lab';

export const lossCurve = chart('loss', {
  x: 'step',
  y: { field: 'loss', scale: 'log' },
  color: 'network',
});
const deadShareCurve = chart('deadShare', {
  x: { field: 'largeStep', scale: 'symlog' },
  y: { field: 'deadShare', domain: [0, 1] },
});
const activity = chart('activity', {
  x: { field: 'sample', scale: 'band' },
  y: { field: 'unit', scale: 'band' },
  color: 'state',
  facet: 'moment',
});

export function drawDeadShare(
  largeStep: number,
  deadShare: number,
) {
  deadShareCurve.line({ largeStep, deadShare });
  deadShareCurve.dot({ largeStep, deadShare });
}

// zh: 只画前 20 个单元、前 12 个样本；整行关闭的单元可能已死。
// en: The first 20 units and 12 samples; a row all off may be dead.
export function drawActivity(
  moment: string,
  isOn: tf.Tensor,
) {
  const corner = isOn
    .slice([0, 0], [12, 20])
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
