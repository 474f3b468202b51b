/** Makes a `ConsoleValue` of anything user code logs: data only, cut in depth, length and size. */
import type { ConsoleValue } from '../consoleValue';
import { formatFrame, userFrames } from './stack';
import { tensorValue, type TensorLike } from './tensorValue';
import {
  callable,
  constructorName,
  cut,
  deep,
  elementsOf,
  isBuffer,
  number,
  tag,
  unboxed,
} from './values';

export const limits = {
  depth: 5,
  items: 100,
  tensorValues: 100,
  text: 10_000,
  /** Of all values of a line together. */
  nodes: 2_000,
  allText: 30_000,
  /** Of a name, and of each text once `allText` is spent. */
  name: 100,
  frames: 10,
  causes: 5,
  /** Empty places of a sparse array that are looked at. */
  holes: 10_000,
} as const;

/** Recognises tensors; there once tfjs is loaded. */
export type IsTensor = (value: object) => boolean;

export interface Context {
  readonly isTensor?: IsTensor | undefined;
  /** The reader's path of each blob address, for the stacks of errors. */
  readonly paths?: Readonly<Record<string, string>>;
}

export function serialize(value: unknown, context: Context = {}): ConsoleValue {
  return new Serializer(context).value(value);
}

/** The values of one line, which share its bounds. */
export class Serializer {
  #nodes = 0;
  #text = 0;
  readonly #ancestors: object[] = [];

  constructor(private readonly context: Context) {}

  /** At `limits.depth` only what holds no further values, tensors and errors are sent whole. */
  value(value: unknown, depth = 0): ConsoleValue {
    this.#nodes += 1;
    if (this.#nodes > limits.nodes) return tag({ $type: 'deep', name: typeof value });
    switch (typeof value) {
      case 'string':
        return this.#string(value);
      case 'number':
        return number(value);
      case 'boolean':
        return value;
      case 'undefined':
        return tag({ $type: 'undefined' });
      case 'bigint':
        return tag({ $type: 'bigint', value: this.text(String(value)) });
      case 'symbol':
        return tag({ $type: 'symbol', value: this.text(String(value)) });
      case 'function':
        return callable(value);
      default:
        return value === null ? null : this.#guarded(value as object, depth);
    }
  }

  /** One text may be long; many long ones together may not. */
  text(value: string): string {
    const length = this.#text < limits.allText ? limits.text : limits.name;
    this.#text += Math.min(value.length, length);
    return cut(value, length);
  }

  #string(value: string): ConsoleValue {
    const shown = this.text(value);
    if (shown.length === value.length) return value;
    return tag({ $type: 'text', value: shown, length: value.length });
  }

  /** A proxy may throw, or what looks like a built-in be none: the log must not break the run. */
  #guarded(value: object, depth: number): ConsoleValue {
    if (this.#ancestors.includes(value)) return tag({ $type: 'circular' });
    this.#ancestors.push(value);
    try {
      return this.#builtIn(value, depth);
    } catch {
      return this.#asRecord(value, depth);
    } finally {
      this.#ancestors.pop();
    }
  }

  #asRecord(value: object, depth: number): ConsoleValue {
    try {
      return depth >= limits.depth ? deep(value) : this.#record(value, depth);
    } catch {
      return tag({ $type: 'unreadable' });
    }
  }

  #builtIn(value: object, depth: number): ConsoleValue {
    if (this.context.isTensor?.(value)) return this.#tensor(value as TensorLike);
    if (value instanceof Error) return this.#error(value, depth);
    if (value instanceof Date) {
      const isDay = !Number.isNaN(Date.prototype.getTime.call(value));
      const text = isDay ? Date.prototype.toISOString.call(value) : 'Invalid Date';
      return tag({ $type: 'date', value: text });
    }
    if (value instanceof RegExp)
      return tag({ $type: 'regexp', value: this.text(RegExp.prototype.toString.call(value)) });
    if (value instanceof Promise) return tag({ $type: 'promise' });
    const box = unboxed(value);
    if (box) return tag({ $type: 'boxed', name: box.name, value: this.value(box.value, depth) });
    if (depth >= limits.depth) return deep(value);
    if (Array.isArray(value)) return this.#list(value, constructorName(value), depth);
    if (ArrayBuffer.isView(value) || isBuffer(value)) {
      return this.#list(elementsOf(value), constructorName(value), depth);
    }
    if (value instanceof Map) return this.#map(value, depth);
    if (value instanceof Set) return this.#set(value, depth);
    return this.#record(value, depth);
  }

  #list(list: ArrayLike<unknown>, name: string, depth: number): ConsoleValue {
    const { length } = list;
    const values: ConsoleValue[] = [];
    let holes = 0;
    let at = 0;
    let isDense = true;
    for (; at < length && values.length < limits.items && holes < limits.holes; at++) {
      const isHole = !(at in list);
      if (!isHole && holes > 0) values.push(tag({ $type: 'holes', count: holes }));
      holes = isHole ? holes + 1 : 0;
      isDense &&= !isHole;
      if (!isHole) values.push(this.value(list[at], depth + 1));
    }
    if (holes > 0) values.push(tag({ $type: 'holes', count: holes }));
    if (name === 'Array' && isDense && at === length) return values;
    return tag({ $type: 'array', name, length, values, more: length - at });
  }

  #map(value: ReadonlyMap<unknown, unknown>, depth: number): ConsoleValue {
    const { size } = value;
    const entries: [ConsoleValue, ConsoleValue][] = [];
    for (const [key, item] of Map.prototype.entries.call(value)) {
      if (entries.length >= limits.items) break;
      entries.push([this.value(key, depth + 1), this.value(item, depth + 1)]);
    }
    return tag({ $type: 'map', size, entries, more: size - entries.length });
  }

  #set(value: ReadonlySet<unknown>, depth: number): ConsoleValue {
    const { size } = value;
    const values: ConsoleValue[] = [];
    for (const item of Set.prototype.values.call(value)) {
      if (values.length >= limits.items) break;
      values.push(this.value(item, depth + 1));
    }
    return tag({ $type: 'set', size, values, more: size - values.length });
  }

  #record(value: object, depth: number): ConsoleValue {
    const keys = Object.keys(value);
    const entries: Record<string, ConsoleValue> = {};
    for (const key of keys.slice(0, limits.items)) {
      const shown = cut(key.startsWith('$') ? `$${key}` : key, limits.name);
      // Defined, not assigned: a key such as `__proto__` is data here.
      Object.defineProperty(entries, shown, {
        value: this.property(value, key, depth),
        enumerable: true,
      });
    }
    const symbols = Object.getOwnPropertySymbols(value)
      .filter((key) => Object.prototype.propertyIsEnumerable.call(value, key))
      .slice(0, limits.items)
      .map((key) => [cut(String(key), limits.name), this.property(value, key, depth)] as const);
    const name = constructorName(value);
    const more = Math.max(0, keys.length - limits.items);
    return name === 'Object' && more === 0 && symbols.length === 0
      ? entries
      : tag({ $type: 'object', name, entries, more, ...(symbols.length > 0 && { symbols }) });
  }

  /** A property without running the user's getter. */
  property(value: object, key: PropertyKey, depth: number): ConsoleValue {
    const property = Object.getOwnPropertyDescriptor(value, key);
    if (!property) return tag({ $type: 'holes', count: 1 });
    return 'value' in property ? this.value(property.value, depth + 1) : tag({ $type: 'getter' });
  }

  #error(value: Error, depth: number): ConsoleValue {
    const name = this.text(typeof value.name === 'string' ? cut(value.name, 200) : 'Error');
    const message = this.text(String(value.message));
    const stack = userFrames(String(value.stack), this.context.paths ?? {})
      .slice(0, limits.frames)
      .map((frame) => this.text(formatFrame(frame)));
    const further = (key: 'cause' | 'errors'): ConsoleValue | undefined =>
      Object.hasOwn(value, key) && this.#ancestors.length <= limits.causes
        ? this.property(value, key, depth)
        : undefined;
    const cause = further('cause');
    const errors = further('errors');
    return tag({
      $type: 'error',
      name,
      message,
      stack,
      ...(cause !== undefined && { cause }),
      ...(errors !== undefined && { errors }),
    });
  }

  #tensor(value: TensorLike): ConsoleValue {
    const room = Math.max(0, Math.min(limits.tensorValues, limits.nodes - this.#nodes));
    const sent = tensorValue(value, room, (text) => this.text(cut(text, 200)));
    this.#nodes += sent.values.length;
    return tag({ $tensor: sent });
  }
}
