import { chart, param, random } from 'lab';
import { report, seed, table } from 'lab';
import { greatestError, lostAtOne } from './borders';
import { overflowsFrom, toZero } from './borders';
import { formats, limitsOf, roundTo } from './formats';
import type { Format } from './formats';

const ofAdded = [1e-6, 0.1, 1e-6] as const;
const added = param('added', 1e-4, ofAdded, 'log');
const times = param('times', 1000, [10, 5000, 10]);

const names = Object.keys(formats) as Format[];
const rng = random(seed);

// zh: 一、位数定下的一切。
// en: 1. All that the numbers of bits decide.
const rows = names.map((format) => ({
  format,
  ...formats[format],
  ...limitsOf(format),
}));
table('formats', rows);

// zh: 二、舍入的相对误差随大小怎样变，边界在哪里。
// en: 2. The relative error of rounding over the range, and
// en: where its borders are.
const errors = chart('errors', {
  x: { field: 'size', scale: 'log' },
  y: { field: 'error', scale: 'log' },
  color: 'format',
});
for (const format of names) {
  for (let power = -34; power < 20; power++) {
    const size = 2 ** power;
    const error = greatestError(format, size, rng);
    if (error === Infinity) continue;
    errors.line({ size, error, format });
  }
  report(`${format}-lostAtOne`, lostAtOne(format));
  report(`${format}-toZero`, toZero(format));
}
report('fp16-overflowsFrom', overflowsFrom('fp16'));

// zh: 三、把很小的更新一次次加到 1 上。
// en: 3. A small update, added to 1 again and again.
const sums = chart('sums', {
  x: 'addition',
  y: 'sum',
  color: 'how',
});
for (const how of [...names, 'stochastic'] as const) {
  const isRandom = how === 'stochastic';
  const chance = isRandom ? () => rng.uniform() : undefined;
  const format = isRandom ? 'bf16' : how;
  let sum = 1;
  for (let addition = 1; addition <= times; addition++) {
    sum = roundTo(format, sum + added, chance);
    if (addition % 10 === 0)
      sums.line({ addition, sum, how });
  }
  report(`${how}-sum`, sum);
}
