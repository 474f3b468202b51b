/** Names, and values as error messages show them. */
import { MAX_NAME } from './sizes';

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
