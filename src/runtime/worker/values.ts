/** The parts of a console value that hold no further values: numbers, functions, names. */
import type { ConsoleTag, ConsoleValue } from '../consoleValue';

/** Checks that what is sent is one of the tags that the page knows. */
export function tag(value: ConsoleTag): ConsoleValue {
  return value as ConsoleValue;
}

export function cut(value: string, length: number): string {
  return value.length > length ? value.slice(0, length) : value;
}

export type SentNumber = number | { readonly $type: 'number'; readonly value: string };

export function number(value: number): SentNumber {
  if (Object.is(value, -0)) return { $type: 'number', value: '-0' };
  return Number.isFinite(value) ? value : { $type: 'number', value: String(value) };
}

export function callable(value: object): ConsoleValue {
  const name = ownText(value, 'name');
  const isClass = /^class\b/.test(Function.prototype.toString.call(value));
  return tag({ $type: isClass ? 'class' : 'function', name });
}

/** The text at a key, where no code runs to read it. */
export function ownText(value: object, key: PropertyKey): string {
  const property: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof property === 'string' ? cut(property, 200) : '';
}

/** Name of the class nearest up the chain of prototypes; of a generator, its tag. */
export function constructorName(value: object): string {
  let prototype = Object.getPrototypeOf(value) as object | null;
  for (let level = 0; prototype !== null && level < 20; level++) {
    const made: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
    const name = typeof made === 'function' ? ownText(made, 'name') : '';
    if (name !== '') return name;
    const tagged = ownText(prototype, Symbol.toStringTag);
    if (tagged !== '') return tagged;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return 'Object';
}

const boxes = [Number, String, Boolean, BigInt, Symbol] as const;

/** What `new Number(5)` holds, with the name of its type; nothing for what holds no primitive. */
export function unboxed(value: object): { name: string; value: unknown } | undefined {
  for (const box of boxes) {
    if (value instanceof box) {
      const valueOf = box.prototype.valueOf as (this: object) => unknown;
      return { name: box.name, value: valueOf.call(value) };
    }
  }
  return undefined;
}

/** A value that is too deep to be sent: its name. */
export function deep(value: object): ConsoleValue {
  return tag({ $type: 'deep', name: constructorName(value) });
}

export function isBuffer(value: object): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** Of a typed array its elements, of a buffer or a view of data the bytes. */
export function elementsOf(value: ArrayBuffer | ArrayBufferView): ArrayLike<unknown> {
  if (!ArrayBuffer.isView(value)) return new Uint8Array(value);
  return value instanceof DataView
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : (value as unknown as ArrayLike<unknown>);
}
