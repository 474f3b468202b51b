// zh: 指数位管范围，尾数位管间隔。
// en: Exponent bits give the range, fraction bits the spacing.
const bits = {
  fp32: { exponent: 8, fraction: 23 },
  fp16: { exponent: 5, fraction: 10 },
  bf16: { exponent: 8, fraction: 7 },
};
export type Format = keyof typeof bits;

// zh: 舍入到最近的可表示的数，居中取偶；有 chance 就随机舍入，离哪
// zh: 边近，就更可能去哪边。
// en: To the nearest representable number, to even when half
// en: way; with chance at random, the nearer the likelier.
export function roundTo(
  format: Format,
  x: number,
  chance?: () => number,
) {
  if (x === 0 || !Number.isFinite(x)) return x;
  const { exponent, fraction } = bits[format];
  const most = 2 ** (exponent - 1) - 1;
  const power = Math.floor(Math.log2(Math.abs(x)));
  const spacing =
    2 ** (Math.max(power, 1 - most) - fraction);
  const below = Math.floor(x / spacing);
  const rest = x / spacing - below;
  const isUp = chance
    ? chance() < rest
    : rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  const rounded = (isUp ? below + 1 : below) * spacing;
  const isTooLarge = Math.abs(rounded) >= 2 ** (most + 1);
  return isTooLarge ? Math.sign(x) * Infinity : rounded;
}
