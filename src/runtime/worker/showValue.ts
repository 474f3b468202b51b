/** Shows a thrown value as a line of text: anything may be thrown, and none of its own code runs. */
import { MAX_TEXT } from '../../lab/limits';

const MAX_DEPTH = 3;
const MAX_ITEMS = 20;
/** Of a string inside of something. */
const MAX_INNER_TEXT = 200;

export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : show(value, 0);
  return text.slice(0, MAX_TEXT);
}

function show(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_INNER_TEXT));
  if (typeof value === 'bigint') return `${value}n`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth >= MAX_DEPTH) return '…';
  try {
    return showObject(value, depth);
  } catch {
    return 'a value that cannot be shown';
  }
}

function showObject(value: object, depth: number): string {
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  const parts = keys.slice(0, MAX_ITEMS).map((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    const text = property && 'value' in property ? show(property.value, depth + 1) : 'a getter';
    return isList ? text : `${key.slice(0, MAX_INNER_TEXT)}: ${text}`;
  });
  if (keys.length > MAX_ITEMS) parts.push('…');
  return isList ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`;
}
