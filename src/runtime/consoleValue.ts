/**
 * A value from user code as the console shows it: data, cut in depth and length, never HTML.
 *
 * Strings, finite numbers, booleans, null, arrays and plain objects stand for themselves. All
 * else is an object with the key `$tensor` or `$type` (see `ConsoleTag`). A key of the user's own
 * object that begins with `$` gets one more `$`, so a tag cannot be forged: the display removes it.
 */
export type ConsoleValue =
  | string
  | number
  | boolean
  | null
  | readonly ConsoleValue[]
  | { readonly [key: string]: ConsoleValue };

type NumberTag = { readonly $type: 'number'; readonly value: string };

/** A tensor or variable. `values` are its first values, row by row; `more` says that there are further ones. */
export interface ConsoleTensor {
  readonly shape: readonly number[];
  readonly dtype: string;
  /** Of complex numbers both parts, one after the other. */
  readonly values: readonly (number | boolean | string | NumberTag)[];
  readonly more: boolean;
  /** Present when its memory is gone: there are no values then. */
  readonly disposed?: true;
  readonly variable?: true;
}

/** The tagged forms of `ConsoleValue`. `more` counts what was left out. */
export type ConsoleTag =
  | { readonly $tensor: ConsoleTensor }
  | { readonly $type: 'undefined' }
  /** `NaN`, `Infinity`, `-Infinity`, `-0`. */
  | NumberTag
  | { readonly $type: 'bigint'; readonly value: string }
  | { readonly $type: 'symbol'; readonly value: string }
  /** A string that was cut: its beginning and its whole length. */
  | { readonly $type: 'text'; readonly value: string; readonly length: number }
  | { readonly $type: 'function'; readonly name: string }
  | { readonly $type: 'class'; readonly name: string }
  /** ISO 8601, or `Invalid Date`. */
  | { readonly $type: 'date'; readonly value: string }
  | { readonly $type: 'regexp'; readonly value: string }
  /** `stack` has lines such as `train (main.ts:12:5)`, of the user's files only. */
  | {
      readonly $type: 'error';
      readonly name: string;
      readonly message: string;
      readonly stack: readonly string[];
      readonly cause?: ConsoleValue;
      /** Of an `AggregateError`. */
      readonly errors?: ConsoleValue;
    }
  | {
      readonly $type: 'map';
      readonly size: number;
      readonly entries: readonly (readonly [ConsoleValue, ConsoleValue])[];
      readonly more: number;
    }
  | {
      readonly $type: 'set';
      readonly size: number;
      readonly values: readonly ConsoleValue[];
      readonly more: number;
    }
  /** A typed array or buffer, an array that was cut or has holes. `name` is `Array`, `Float32Array`, … */
  | {
      readonly $type: 'array';
      readonly name: string;
      readonly length: number;
      readonly values: readonly ConsoleValue[];
      readonly more: number;
    }
  /** So many places of an array, one after the other, that hold nothing. */
  | { readonly $type: 'holes'; readonly count: number }
  /** An instance of a class, or a plain object that was cut or has symbols as keys (`name` is then `Object`). */
  | {
      readonly $type: 'object';
      readonly name: string;
      readonly entries: { readonly [key: string]: ConsoleValue };
      readonly symbols?: readonly (readonly [string, ConsoleValue])[];
      readonly more: number;
    }
  /** `new Number(5)` and its kin. */
  | { readonly $type: 'boxed'; readonly name: string; readonly value: ConsoleValue }
  /** What it will give cannot be known without waiting. */
  | { readonly $type: 'promise' }
  /** A getter: reading it would run the user's code. */
  | { readonly $type: 'getter' }
  /** A value that contains itself. */
  | { readonly $type: 'circular' }
  /** Deeper than is sent. `name` is the constructor's. */
  | { readonly $type: 'deep'; readonly name: string }
  /** It throws when it is looked into: a proxy, most often. */
  | { readonly $type: 'unreadable' }
  /** What `console.table` draws. A row begins with its index, then has a cell for each column. */
  | {
      readonly $type: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly ConsoleValue[])[];
      readonly more: number;
      readonly moreColumns: number;
    };

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const count: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const yes: Check = (value) => value === true;
const flag: Check = (value) => typeof value === 'boolean';
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const pairOf =
  (first: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && isConsoleValue(value[1]);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const record: Check = (value) =>
  isObject(value) && !Array.isArray(value) && Object.values(value).every(isConsoleValue);
const scalar: Check = (value) =>
  value !== null && isConsoleValue(value) && (!isObject(value) || value.$type === 'number');

const tensorFields: Readonly<Record<keyof ConsoleTensor, Check>> = {
  shape: listOf(count),
  dtype: text,
  values: listOf(scalar),
  more: flag,
  disposed: optional(yes),
  variable: optional(yes),
};

type Typed = Extract<ConsoleTag, { readonly $type: string }>;

const fields: { readonly [Type in Typed['$type']]: Readonly<Record<string, Check>> } = {
  undefined: {},
  number: { value: text },
  bigint: { value: text },
  symbol: { value: text },
  text: { value: text, length: count },
  function: { name: text },
  class: { name: text },
  date: { value: text },
  regexp: { value: text },
  error: {
    name: text,
    message: text,
    stack: listOf(text),
    cause: optional(isConsoleValue),
    errors: optional(isConsoleValue),
  },
  map: { size: count, entries: listOf(pairOf(isConsoleValue)), more: count },
  set: { size: count, values: listOf(isConsoleValue), more: count },
  array: { name: text, length: count, values: listOf(isConsoleValue), more: count },
  holes: { count },
  object: {
    name: text,
    entries: record,
    symbols: optional(listOf(pairOf(text))),
    more: count,
  },
  boxed: { name: text, value: isConsoleValue },
  promise: {},
  getter: {},
  circular: {},
  deep: { name: text },
  unreadable: {},
  table: {
    columns: listOf(text),
    rows: listOf((row) => Array.isArray(row) && row.length > 0 && row.every(isConsoleValue)),
    more: count,
    moreColumns: count,
  },
};

/** Whether it is a console value, its tags with all their fields: whatever comes out of a sandbox may be forged. */
export function isConsoleValue(value: unknown): value is ConsoleValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (!isObject(value)) return false;
  if (Array.isArray(value)) return value.every(isConsoleValue);
  if (Object.hasOwn(value, '$tensor')) {
    return isObject(value.$tensor) && fits(value.$tensor, tensorFields);
  }
  if (!Object.hasOwn(value, '$type')) return Object.values(value).every(isConsoleValue);
  const { $type, ...rest } = value;
  if (typeof $type !== 'string' || !Object.hasOwn(fields, $type)) return false;
  return fits(rest, fields[$type as Typed['$type']]);
}

/** The tag that a console value is, if it is one. */
export function tagOf(value: ConsoleValue): ConsoleTag | undefined {
  if (!isObject(value) || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, '$tensor') || Object.hasOwn(value, '$type')
    ? (value as unknown as ConsoleTag)
    : undefined;
}

function fits(value: object, checks: Readonly<Record<string, Check>>): boolean {
  const given = value as Readonly<Record<string, unknown>>;
  return (
    Object.keys(given).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(given[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
