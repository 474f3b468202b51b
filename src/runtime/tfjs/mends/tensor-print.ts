/**
 * Numbers in `tensor.print()` and `tensor.toString()`.
 *
 * Wrong in 4.22.0: tensor_format.ts takes the digits after the point for significant ones
 * (`toFixed(7)`), so 1e-9 is printed as 0 and 1.5e-7 as 1e-7, and a learning rate or a variance
 * that is small seems to be none. A scalar is not rounded at all: 0.1 is 0.10000000149011612.
 *
 * Mended: whole numbers as they are, all others to seven significant digits, which is what a
 * float32 holds; zeros at the end are left out. The layout is tfjs's own, from tensor_format.ts:
 * columns padded on the right, of more than 20 entries the first and last three.
 *
 * No upstream issue was found.
 */
import { Tensor, type DataType } from '@tensorflow/tfjs-core';

type Values = readonly (number | string)[];

/** Entries of an axis that are all shown; of more, so many at each end. */
const MOST = 20;
const ENDS = 3;
const SIGNIFICANT_DIGITS = 7;

Tensor.prototype.toString = function (this: Tensor, verbose = false): string {
  const { shape, dtype, rank } = this;
  const data = this.dataSync<'float32' | 'string'>();
  const entries = entriesOf(Array.from<number | string>(data), dtype);
  const head = verbose
    ? [`  dtype: ${dtype}`, `  rank: ${rank}`, `  shape: [${shape.join(',')}]`, '  values:']
    : [];
  const lines = linesOf(entries, shape, shape.length > 1 ? widthsOf(entries, shape) : [], true);
  return ['Tensor', ...head, lines.map((line) => `    ${line}`).join('\n')].join('\n');
};

/** The text of each entry. */
function entriesOf(values: Values, dtype: DataType): string[] {
  if (dtype === 'complex64') {
    const parts = values.map(formatNumber);
    return parts.flatMap((real, at) => (at % 2 === 0 ? [`${real} + ${parts[at + 1]}j`] : []));
  }
  if (dtype === 'bool') return values.map((value) => (value === 0 ? 'false' : 'true'));
  return values.map(formatNumber);
}

function formatNumber(value: number | string): string {
  if (typeof value === 'string') return `'${value}'`;
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return String(value);
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
}

/** Of each column the longest entry. */
function widthsOf(entries: readonly string[], shape: readonly number[]): number[] {
  const columns = shape.at(-1) ?? 1;
  const widths = Array.from({ length: columns }, () => 0);
  for (const [at, { length }] of entries.entries()) {
    widths[at % columns] = Math.max(widths[at % columns] ?? 0, length);
  }
  return widths;
}

/** A line for each row; `isLast` of its axis, after which no comma stands. */
function linesOf(
  entries: readonly string[],
  shape: readonly number[],
  widths: readonly number[],
  isLast: boolean,
): string[] {
  const [size = 0, ...inner] = shape;
  if (shape.length === 0) return [...entries];
  if (inner.length === 0) {
    const shown = ends(size, (at) => (entries[at] ?? '').padEnd(widths[at] ?? 0));
    return [`[${shown.join(', ')}]`];
  }
  const width = entries.length / size;
  const rows = ends(size, (at) =>
    linesOf(entries.slice(at * width, (at + 1) * width), inner, widths, at === size - 1),
  ).flat();
  const comma = inner.length === 1 ? ',' : '';
  const last = rows.length - 1;
  const ending = `]${isLast ? '' : `,\n${'\n'.repeat(inner.length - 1)}`}`;
  if (last < 0) return [` []${ending.slice(1)}`];
  return rows.map((row, at) => {
    const start = at === 0 ? '[' : ' ';
    if (at === last) return `${last === 0 ? ' [' : start}${row}${last === 0 ? comma : ''}${ending}`;
    return `${start}${row}${comma}`;
  });
}

/** The entries of an axis; of a long one the first and the last, with dots between them. */
function ends<Item>(size: number, entry: (at: number) => Item): (Item | string)[] {
  if (size <= MOST) return Array.from({ length: size }, (_, at) => entry(at));
  const first = Array.from({ length: ENDS }, (_, at) => entry(at));
  const last = Array.from({ length: ENDS }, (_, at) => entry(size - ENDS + at));
  return [...first, '...', ...last];
}
