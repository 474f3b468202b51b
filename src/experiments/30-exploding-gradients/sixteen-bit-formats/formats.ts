// zh: 浮点数：符号、指数、尾数。指数位管范围，尾数位管间隔。
// en: A floating-point number has a sign, an exponent and a
// en: fraction. Exponent bits give range, fraction bits the
// en: spacing.
export const formats = {
  fp32: { exponentBits: 8, fractionBits: 23 },
  fp16: { exponentBits: 5, fractionBits: 10 },
  bf16: { exponentBits: 8, fractionBits: 7 },
};
export type Format = keyof typeof formats;

export function limitsOf(format: Format) {
  const { exponentBits, fractionBits } = formats[format];
  const most = 2 ** (exponentBits - 1) - 1;
  return {
    largest: (2 - 2 ** -fractionBits) * 2 ** most,
    leastNormal: 2 ** (1 - most),
    leastSubnormal: 2 ** (1 - most - fractionBits),
    spacingAtOne: 2 ** -fractionBits,
  };
}

// zh: 舍入到最近的可表示的数，正好居中时取偶。chance 给出的是随机
// zh: 舍入：离哪边近，就更可能去哪边。
// en: To the nearest representable number, to even when half
// en: way. With chance, at random: the nearer, the likelier.
export function roundTo(
  format: Format,
  x: number,
  chance?: () => number,
) {
  if (x === 0 || !Number.isFinite(x)) return x;
  const { leastNormal, spacingAtOne, largest } =
    limitsOf(format);
  const octave = 2 ** Math.floor(Math.log2(Math.abs(x)));
  const spacing =
    Math.max(octave, leastNormal) * spacingAtOne;
  const below = Math.floor(x / spacing);
  const rest = x / spacing - below;
  const isOdd = below % 2 !== 0;
  const goesUp = chance
    ? chance() < rest
    : rest > 0.5 || (rest === 0.5 && isOdd);
  const rounded = (below + (goesUp ? 1 : 0)) * spacing;
  if (Math.abs(rounded) <= largest) return rounded;
  return Math.sign(x) * Infinity;
}
