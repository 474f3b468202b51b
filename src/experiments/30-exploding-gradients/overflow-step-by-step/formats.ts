// zh: 两种浮点格式的舍入，都返回最近的可表示的数。
// en: Rounding to two formats: the nearest representable number.
export const formats = {
  float32: Math.fround,
  float16: roundToFloat16,
};

export type Format = keyof typeof formats;

// zh: 超过它就是 Infinity。
// en: Beyond this is Infinity.
export const greatest = {
  float32: 2 ** 128 - 2 ** 104,
  float16: 65504,
};

// zh: float16 有 10 位尾数，指数从 −14 到 15；再小就用固定间隔
// zh: 2⁻²⁴，直到 0。
// en: float16 has 10 bits of fraction and exponents from −14 to
// en: 15; below that the spacing is fixed at 2⁻²⁴, down to 0.
function roundToFloat16(x: number) {
  if (x === 0 || !Number.isFinite(x)) return x;
  const exponent = Math.floor(Math.log2(Math.abs(x)));
  const spacing = 2 ** (Math.max(-14, exponent) - 10);
  const rounded = roundToEven(x / spacing) * spacing;
  if (Math.abs(rounded) <= greatest.float16) return rounded;
  return rounded > 0 ? Infinity : -Infinity;
}

function roundToEven(x: number) {
  const below = Math.floor(x);
  const rest = x - below;
  if (rest < 0.5) return below;
  if (rest > 0.5) return below + 1;
  return below % 2 === 0 ? below : below + 1;
}
