import type { Random } from 'lab';
import { roundTo, type Format } from './formats';

// zh: 1 加上 2 的几次方，就等于没加？
// en: 1 plus which power of 2 is still 1?
export function lostAtOne(format: Format) {
  let power = 0;
  while (roundTo(format, 1 + 2 ** power) !== 1) power--;
  return power;
}

// zh: 2 的几次方舍入成 0？
// en: Which power of 2 rounds to 0?
export function toZero(format: Format) {
  let power = 0;
  while (roundTo(format, 2 ** power) !== 0) power--;
  return power;
}

// zh: 65504 之后，从哪个整数起成为 Infinity？
// en: After 65504, from which whole number on is it Infinity?
export function overflowsFrom(format: Format) {
  let whole = 65504;
  while (roundTo(format, whole) < 70000 && whole < 70000)
    whole++;
  return whole;
}

// zh: size 与 2 size 之间取 200 个数，舍入的相对误差最大是多少？
// en: Of 200 numbers from size to 2 size, the greatest
// en: relative error of rounding.
export function greatestError(
  format: Format,
  size: number,
  rng: Random,
) {
  let greatest = 0;
  for (let i = 0; i < 200; i++) {
    const x = rng.uniform(size, 2 * size);
    const error = Math.abs(roundTo(format, x) - x) / x;
    greatest = Math.max(greatest, error);
  }
  return greatest;
}
