import { roundTo } from 'lab/floating-point';

// zh: float16 有 10 位尾数，指数从 −14 到 15；再小就用固定间隔
// zh: 2⁻²⁴，直到 0。
// en: float16 has 10 bits of fraction and exponents from −14 to
// en: 15; below that the spacing is fixed at 2⁻²⁴, down to 0.
const half = { exponentBits: 5, fractionBits: 10 };

// zh: 两种浮点格式的舍入，都返回最近的可表示的数。
// en: Rounding to two formats: the nearest representable number.
export const formats = {
  float32: Math.fround,
  float16: (x: number) => roundTo(half, x),
};

export type Format = keyof typeof formats;

// zh: 超过它就是 Infinity。
// en: Beyond this is Infinity.
export const greatest = {
  float32: 2 ** 128 - 2 ** 104,
  float16: 65504,
};
