import * as tf from '@tensorflow/tfjs';
import { chart, progress, report } from 'lab';
import type { Moving } from './tangent';

const lags = [10, 20, 50, 100];

interface Row {
  [field: string]: string | number;
}
interface Step {
  h: Moving;
  forget?: tf.Tensor;
}

// zh: 各个随机方向上的平均放大倍数：‖J‖ / √n。
// en: Growth averaged over random directions: ‖J‖ / √n.
const growthOf = (jacobian: tf.Tensor, units: number) =>
  Math.hypot(...jacobian.dataSync()) / Math.sqrt(units);

export function follow(
  longestLag: number,
  units: number,
  cells: Record<string, () => () => Step>,
) {
  const axes = {
    x: 'lag',
    y: { field: 'growth', scale: 'log' },
    color: 'cell',
  } as const;
  const plainCells = chart('plainCells', axes);
  const lstmCells = chart('lstmCells', axes);
  for (const plot of [plainCells, lstmCells])
    plot.rule({ growth: 1 });

  return Object.entries(cells).map(([cell, make], done) =>
    tf.tidy(() => {
      const row: Row = { cell };
      const isLstm = cell.startsWith('lstm');
      const plot = isLstm ? lstmCells : plainCells;
      const step = make();
      let gates: tf.Tensor = tf.ones([1, units]);
      for (let lag = 1; lag <= longestLag; lag++) {
        const { h, forget } = step();
        if (forget) gates = gates.mul(forget);
        const growth = growthOf(h.tangent, units);
        // zh: 太小或太大，float32 就存不下了。
        // en: Beyond some size, float32 holds it no longer.
        if (growth > 0 && growth < 1e30 && lag % 2 === 0) {
          plot.line({ lag, growth, cell });
        }
        if (!lags.includes(lag)) continue;
        row[`lag${lag}`] = growth;
        report(`${cell}At${lag}`, growth);
        // zh: 只算连乘的遗忘门，不算经过 h 的路径。
        // en: The forget gates' product alone, no paths through h.
        if (forget && lag === 50) {
          report(
            `${cell}GatesAt50`,
            growthOf(gates, units),
          );
        }
      }
      progress(done + 1, Object.keys(cells).length);
      return row;
    }),
  );
}

export function relativeError(rows: Row[], scale: number) {
  const linear = rows.find(({ cell }) => cell === 'linear');
  const errors = lags.flatMap((lag) => {
    const growth = linear?.[`lag${lag}`];
    const power = scale ** lag;
    // zh: 再小，float32 就存不准了。
    // en: Below some size, float32 is no longer exact.
    if (growth === undefined || power < 1e-30) return [];
    return Math.abs(Number(growth) / power - 1);
  });
  return Math.max(...errors);
}
