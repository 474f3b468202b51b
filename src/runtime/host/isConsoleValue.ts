/** Whether data from a worker is a `ConsoleValue` of bearable depth and size. */
import type { ConsoleValue } from '../protocol';

/** Somewhat wider than what the worker's own serializer makes: tags and their lists add levels. */
const MAX_DEPTH = 24;
const MAX_NODES = 50_000;
const MAX_TEXT = 10_000;

export function isConsoleValue(value: unknown): value is ConsoleValue {
  let nodes = 0;
  const fits = (item: unknown, depth: number): boolean => {
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) return false;
    if (item === null || typeof item === 'boolean') return true;
    if (typeof item === 'string') return item.length <= MAX_TEXT;
    if (typeof item === 'number') return Number.isFinite(item);
    if (typeof item !== 'object') return false;
    if (Array.isArray(item)) return item.every((each) => fits(each, depth + 1));
    if (Object.getPrototypeOf(item) !== Object.prototype) return false;
    return Object.values(item).every((each) => fits(each, depth + 1));
  };
  return fits(value, 0);
}
