import type * as tf from '@tensorflow/tfjs';
import { chart, inTurn, param, report, table } from 'lab';
import type { Row } from 'lab';
import { gru, lstm, rnn, type Cell } from './cells';
import { tanh } from './tangent';

const bias = param('bias', 2, [-2, 10, 0.5]);
const scale = param('spectralScale', 0.9, [0.5, 1.5, 0.05]);
const units = param('units', 32, [4, 64, 4]);
const inputScale = param('inputScale', 0.1, [0, 2, 0.1]);
const settings = { units, scale, inputScale };
const cells: Record<string, Cell> = {
  linear: rnn(settings, (sum) => sum),
  tanhRnn: rnn(settings, tanh),
  gru0: gru(settings, 0),
  gruBias: gru(settings, bias),
  lstm0: lstm(settings, 0),
  lstm1: lstm(settings, 1),
  lstm3: lstm(settings, 3),
  lstm5: lstm(settings, 5),
  lstmBias: lstm(settings, bias),
};

const y = { field: 'growth', scale: 'log' } as const;
const axes = { x: 'lag', y, color: 'cell' };
const plainCells = chart('plainCells', axes);
const lstmCells = chart('lstmCells', axes);
plainCells.rule({ growth: 1 });
lstmCells.rule({ growth: 1 });

// zh: 起点的微小扰动平均放大多少倍：‖J‖ / √n。
// en: Growth of a nudge at the start, on average: ‖J‖ / √n.
const growthOf = (jacobian: tf.Tensor) =>
  Math.hypot(...jacobian.dataSync()) / Math.sqrt(units);
const lags = [10, 20, 50, 100];
const rows: Row[] = [];
for (const [cell, step] of inTurn(Object.entries(cells))) {
  const plot = cell.startsWith('lstm')
    ? lstmCells
    : plainCells;
  const row: Row = { cell };
  for (let lag = 1; lag <= 100; lag++) {
    const { h, gates } = step();
    const growth = growthOf(h.tangent);
    plot.line({ lag, growth, cell });
    if (!lags.includes(lag)) continue;
    row[`lag${lag}`] = growth;
    report(`${cell}At${lag}`, growth);
    if (!gates || lag !== 50) continue;
    report(`${cell}GatesAt50`, growthOf(gates));
  }
  rows.push(row);
}
table('atLags', rows);

// zh: 线性单元有闭式解：谱半径的 T 次方。
// en: The linear cell has a closed form: the scale to the T.
const errors = lags.map((lag) => {
  const ratio = Number(rows[0][`lag${lag}`]) / scale ** lag;
  return Math.abs(ratio - 1);
});
report('linearError', Math.max(...errors));
