import { chart, report } from 'lab';
import { formats, greatest, type Format } from './formats';

const growth = chart('growth', {
  x: 'multiplication',
  y: { field: 'value', scale: 'log' },
  color: 'format',
});

// zh: 从 1 开始反复乘同一个数，第几次成为 Infinity？
// en: From 1, times the same number: when is it Infinity?
export function countUntilInfinity(
  factor: number,
  format: Format,
) {
  const round = formats[format];
  const path = [1];
  while (path[path.length - 1] !== Infinity) {
    const next = round(
      path[path.length - 1]! * round(factor),
    );
    if (next <= path[path.length - 1]!) return null;
    path.push(next);
  }
  return { count: path.length - 1, path };
}

export function drawGrowth(factor: number, format: Format) {
  growth.rule({ value: greatest[format] });
  const { count, path } = countUntilInfinity(
    factor,
    format,
  )!;
  const every = Math.ceil(count / 64);
  path.forEach((value, multiplication) => {
    const isShown =
      multiplication % every === 0 ||
      multiplication === count - 1;
    if (!isShown || value === Infinity) return;
    growth.line({ multiplication, value, format });
  });
  report(`${format}-count`, count);
}
