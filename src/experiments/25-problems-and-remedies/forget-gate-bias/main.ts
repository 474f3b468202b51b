import { param, report, table } from 'lab';
import { gru, linear, lstm, tanhRnn } from './cells';
import { follow, relativeError } from './follow';

const bias = param('bias', 2, [-2, 10, 0.5]);
const spectralScale = param(
  'spectralScale',
  0.9,
  [0.1, 1.5, 0.05],
);
const longestLag = param('longestLag', 100, [10, 300, 10]);
const units = param('units', 32, [4, 64, 4]);
const inputScale = param('inputScale', 0.1, [0, 2, 0.1]);
const settings = { units, spectralScale, inputScale };

// zh: 起点的微小扰动，过了 T 步还剩多少？
// en: How much of a small nudge at the start is left T steps on?
const rows = follow(longestLag, units, {
  linear: () => linear(settings),
  tanhRnn: () => tanhRnn(settings),
  gru0: () => gru(settings, 0),
  gruBias: () => gru(settings, bias),
  lstm0: () => lstm(settings, 0),
  lstm1: () => lstm(settings, 1),
  lstm3: () => lstm(settings, 3),
  lstm5: () => lstm(settings, 5),
  lstmBias: () => lstm(settings, bias),
});
table('atLags', rows);

// zh: 线性单元有闭式解：谱尺度的 T 次方。
// en: The linear cell has a closed form: the scale to the T.
report('linearError', relativeError(rows, spectralScale));
