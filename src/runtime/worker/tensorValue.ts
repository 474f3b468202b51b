/** A tensor as the console shows it: shape, type and its first values. */
import type { ConsoleTensor } from '../consoleValue';
import { number, type SentNumber } from './values';

/** What a tensor looks like from outside; `Tensor` itself would tie this module to tfjs. */
export interface TensorLike {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly size: number;
  readonly isDisposed: boolean;
  /** Of variables only. */
  readonly trainable?: boolean;
  dataSync(): ArrayLike<number | string>;
}

/** At most `room` values; `text` bounds those that are strings. */
export function tensorValue(
  tensor: TensorLike,
  room: number,
  text: (value: string) => string,
): ConsoleTensor {
  const { dtype } = tensor;
  const kind = typeof tensor.trainable === 'boolean' ? ({ variable: true } as const) : {};
  const head = { shape: [...tensor.shape], dtype, ...kind };
  if (tensor.isDisposed) return { ...head, values: [], more: false, disposed: true };
  const data = tensor.dataSync();
  const length = Math.min(data.length, dtype === 'complex64' ? room * 2 : room);
  const values = Array.from({ length }, (_, i) => {
    const item = data[i] ?? 0;
    return typeof item === 'string' ? text(item) : tensorElement(item, dtype);
  });
  return { ...head, values, more: data.length > length };
}

/** One number of a tensor's data as what it stands for. */
export function tensorElement(item: number, dtype: string): SentNumber | boolean {
  return dtype === 'bool' ? item !== 0 : float32(item);
}

/** The shortest decimal that is the same float32, so that 0.1 is not 0.10000000149011612. */
function float32(value: number): SentNumber {
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return number(value);
  for (let digits = 1; digits <= 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return number(value);
}
