/** Whether nested arrays have the shape that their first rows say. */

/** Text, numbers and truth values, typed arrays of numbers, and arrays of all these. */
type Nested = unknown;

function isRow(value: Nested): value is ArrayLike<Nested> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/**
 * Throws an Error that names the first row that differs, such as "row [0] has 3 values and row [1]
 * has 4". `shape` is what the first row of each level says; an encoded text of a tensor of strings
 * is a value, though it is a typed array.
 */
export function assertRectangular(values: Nested, shape: readonly number[], dtype?: string): void {
  const last = shape.length - 1;
  const walk = (row: ArrayLike<Nested>, place: readonly number[]): void => {
    const depth = place.length;
    // A typed array holds no rows.
    if (depth === last && (!Array.isArray(row) || dtype === 'string')) return;
    for (let i = 0; i < row.length; i++) {
      const item = row[i];
      if (depth === last) {
        // One test a number: this loop sees each value of a data set.
        if (typeof item === 'object' && isRow(item)) throw ragged(shape, [...place, i], item);
      } else if (!isRow(item) || item.length !== shape[depth + 1]) {
        throw ragged(shape, [...place, i], item);
      } else walk(item, [...place, i]);
    }
  };
  if (isRow(values)) walk(values, []);
}

/** `item` at `place` is not like the first of its level. */
function ragged(shape: readonly number[], place: readonly number[], item: Nested): Error {
  const at = (indices: readonly number[]): string => indices.map((index) => `[${index}]`).join('');
  const first = at(place.map(() => 0));
  const length = shape[place.length];
  const expected =
    length === undefined ? `${first} is a number` : `row ${first} has ${count(length)}`;
  const found = isRow(item)
    ? `row ${at(place)} has ${count(item.length)}`
    : `${at(place)} is ${nameOf(item)}`;
  return new Error(`The rows of a tensor must be equally long, but ${expected} and ${found}.`);
}

function count(length: number): string {
  return length === 1 ? '1 value' : `${length} values`;
}

function nameOf(item: Nested): string {
  if (item === undefined || item === null) return String(item);
  return typeof item === 'number' ? 'a number' : `a ${typeof item}`;
}
