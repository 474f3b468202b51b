/** What user code hands over, checked: names, rows, and how an error message shows what was wrong. */
import type { Row } from './events';
import { MAX_NAME, MAX_TEXT } from './limits';

/** Returns the name, or throws an error that says what is wrong with it. */
export function checkedName(name: unknown, what: string): string {
  if (typeof name === 'string' && name.length >= 1 && name.length <= MAX_NAME) return name;
  throw new TypeError(
    `${what}: the name must be a text of 1 to ${MAX_NAME} characters, not ${described(name)}.`,
  );
}

/** A value in an error message: short, and saying how to get a number out of a tensor. */
export function described(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, MAX_NAME)}"`;
  if (typeof value === 'object' && value !== null) {
    return 'dataSync' in value
      ? 'a tensor (read its number first: `tensor.dataSync()[0]`)'
      : Array.isArray(value)
        ? 'an array'
        : 'an object';
  }
  return String(value);
}

/** A copy of one row that holds only what a row may hold; texts too long are cut. */
function checkedRow(row: unknown, what: string): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new TypeError(
      `${what}: a row is an object like { step: 1, loss: 0.5 }, not ${described(row)}.`,
    );
  }
  const checked: Row = {};
  for (const [field, value] of Object.entries(row as Record<string, unknown>)) {
    checkedName(field, what);
    if (typeof value === 'string') checked[field] = value.slice(0, MAX_TEXT);
    else if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
      checked[field] = value;
    } else {
      throw new TypeError(
        `${what}: "${field}" must be a number, a text, true, false or null, not ${described(value)}.`,
      );
    }
  }
  return checked;
}

/** Accepts one row or many. */
export function checkedRows(rows: unknown, what: string): Row[] {
  return (Array.isArray(rows) ? rows : [rows]).map((row: unknown) => checkedRow(row, what));
}
