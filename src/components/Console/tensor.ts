/** A logged tensor's values in the form of its shape. */
import type { ConsoleTensor, ConsoleValue } from '../../runtime/protocol';

/** Rows as rows: of 6 values with shape [2, 3] two lists of 3. What was not sent is not there. */
export function nested(tensor: ConsoleTensor): ConsoleValue {
  const values: readonly ConsoleValue[] =
    tensor.dtype === 'complex64' ? complexNumbers(tensor) : tensor.values;
  return rows(values, tensor.shape);
}

function rows(values: readonly ConsoleValue[], [size, ...rest]: readonly number[]): ConsoleValue {
  if (size === undefined) return values[0] ?? null;
  if (rest.length === 0) return values.slice(0, size);
  const width = rest.reduce((product, length) => product * length, 1);
  const count = width === 0 ? 0 : Math.min(size, Math.ceil(values.length / width));
  return Array.from({ length: count }, (_, index) =>
    rows(values.slice(index * width, (index + 1) * width), rest),
  );
}

/** `1 + 2i`, as something that stands for itself and not for a text. */
function complexNumbers({ values }: ConsoleTensor): ConsoleValue[] {
  return Array.from({ length: Math.floor(values.length / 2) }, (_, at) => {
    const [real, imaginary] = values.slice(2 * at, 2 * at + 2).map(textOf);
    const sum = `${real} + ${imaginary}i`.replace('+ -', '- ');
    return { $type: 'number', value: sum };
  });
}

function textOf(value: ConsoleTensor['values'][number] | undefined): string {
  return typeof value === 'object' ? value.value : String(value);
}
