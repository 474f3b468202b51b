/** Makes a `ConsoleValue` of anything user code logs: data only, cut in depth, length and size. */
import type { ConsoleTag, ConsoleValue } from '../protocol';
import { formatFrame, userFrames } from './stack';

export const limits = {
  depth: 5,
  items: 100,
  tensorValues: 100,
  text: 10_000,
  nodes: 2_000,
  frames: 10,
  allText: 30_000,
} as const;

/** What a tensor looks like from outside; `Tensor` itself would tie this module to tfjs. */
interface TensorLike {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly size: number;
  readonly isDisposed: boolean;
  dataSync(): ArrayLike<number | string>;
}

/** Recognises tensors; there once tfjs is loaded. */
export type IsTensor = (value: object) => boolean;

interface Context {
  readonly isTensor?: IsTensor | undefined;
  /** The reader's path of each blob address, for the stacks of errors. */
  readonly paths?: Readonly<Record<string, string>>;
}

export function serialize(value: unknown, context: Context = {}): ConsoleValue {
  return new Serializer(context).value(value, 0);
}

class Serializer {
  #nodes = 0;
  #text = 0;
  readonly #ancestors: object[] = [];

  constructor(private readonly context: Context) {}

  value(value: unknown, depth: number): ConsoleValue {
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
        return tag({ $type: 'bigint', value: String(value).slice(0, limits.text) });
      case 'symbol':
        return tag({ $type: 'symbol', value: String(value).slice(0, limits.text) });
      case 'function':
        return callable(value);
      default:
        return value === null ? null : this.#guarded(value as object, depth);
    }
  }

  /** One string may be long; many long ones together may not. */
  #string(value: string): ConsoleValue {
    const length = this.#text < limits.allText ? limits.text : 100;
    this.#text += Math.min(value.length, length);
    if (value.length <= length) return value;
    return tag({ $type: 'text', value: value.slice(0, length), length: value.length });
  }

  /** A proxy or a getter of a built-in may throw: the log must not break the run. */
  #guarded(value: object, depth: number): ConsoleValue {
    if (this.#ancestors.includes(value)) return tag({ $type: 'circular' });
    this.#ancestors.push(value);
    try {
      return this.#object(value, depth);
    } catch {
      return tag({ $type: 'object', name: 'Object', entries: {}, more: 0 });
    } finally {
      this.#ancestors.pop();
    }
  }

  #object(value: object, depth: number): ConsoleValue {
    if (this.context.isTensor?.(value)) return tensor(value as TensorLike);
    if (value instanceof Error) return error(value, this.context.paths ?? {});
    if (value instanceof Date) {
      return tag({
        $type: 'date',
        value: Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString(),
      });
    }
    if (value instanceof RegExp)
      return tag({ $type: 'regexp', value: String(value).slice(0, limits.text) });
    if (depth >= limits.depth) {
      return tag({ $type: 'deep', name: constructorName(value) });
    }
    if (Array.isArray(value)) return this.#array(value, depth);
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      return this.#list(constructorName(value), value as unknown as ArrayLike<unknown>, depth);
    }
    if (value instanceof Map) return this.#map(value, depth);
    if (value instanceof Set) return this.#set(value, depth);
    return this.#record(value, depth);
  }

  #array(value: readonly unknown[], depth: number): ConsoleValue {
    if (value.length > limits.items) return this.#list('Array', value, depth);
    return Array.from(value, (item) => this.value(item, depth + 1));
  }

  #list(name: string, value: ArrayLike<unknown>, depth: number): ConsoleValue {
    const values: ConsoleValue[] = [];
    for (let i = 0; i < value.length && i < limits.items; i++)
      values.push(this.value(value[i], depth + 1));
    return tag({
      $type: 'array',
      name,
      length: value.length,
      values,
      more: value.length - values.length,
    });
  }

  #map(value: ReadonlyMap<unknown, unknown>, depth: number): ConsoleValue {
    const entries: [ConsoleValue, ConsoleValue][] = [];
    for (const [key, item] of value) {
      if (entries.length >= limits.items) break;
      entries.push([this.value(key, depth + 1), this.value(item, depth + 1)]);
    }
    return tag({ $type: 'map', size: value.size, entries, more: value.size - entries.length });
  }

  #set(value: ReadonlySet<unknown>, depth: number): ConsoleValue {
    const values: ConsoleValue[] = [];
    for (const item of value) {
      if (values.length >= limits.items) break;
      values.push(this.value(item, depth + 1));
    }
    return tag({ $type: 'set', size: value.size, values, more: value.size - values.length });
  }

  #record(value: object, depth: number): ConsoleValue {
    const keys = Object.keys(value);
    const entries: Record<string, ConsoleValue> = {};
    for (const key of keys.slice(0, limits.items)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      const shown = cut(key.startsWith('$') ? `$${key}` : key, 100);
      // Defined, not assigned: a key such as `__proto__` is data here.
      Object.defineProperty(entries, shown, {
        value:
          property && 'value' in property
            ? this.value(property.value, depth + 1)
            : tag({ $type: 'getter' }),
        enumerable: true,
      });
    }
    const name = constructorName(value);
    const more = keys.length - Math.min(keys.length, limits.items);
    return name === 'Object' && more === 0
      ? entries
      : tag({ $type: 'object', name, entries, more });
  }
}

/** Checks that what is sent is one of the tags that the page knows. */
function tag(value: ConsoleTag): ConsoleValue {
  return value;
}

function cut(value: string, length: number): string {
  return value.length > length ? value.slice(0, length) : value;
}

function number(value: number): number | { readonly $type: 'number'; readonly value: string } {
  if (Object.is(value, -0)) return { $type: 'number', value: '-0' };
  return Number.isFinite(value) ? value : { $type: 'number', value: String(value) };
}

function callable(value: object): ConsoleValue {
  const name = ownText(value, 'name');
  const isClass = /^class\b/.test(Function.prototype.toString.call(value));
  return tag({ $type: isClass ? 'class' : 'function', name });
}

function ownText(value: object, key: string): string {
  const property: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof property === 'string' ? cut(property, 200) : '';
}

function constructorName(value: object): string {
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype === null) return 'Object';
  const made: unknown = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  return (typeof made === 'function' && ownText(made, 'name')) || 'Object';
}

function error(value: Error, paths: Readonly<Record<string, string>>): ConsoleValue {
  const name = typeof value.name === 'string' ? cut(value.name, 200) : 'Error';
  const stack = userFrames(String(value.stack), paths).slice(0, limits.frames).map(formatFrame);
  return tag({ $type: 'error', name, message: cut(String(value.message), limits.text), stack });
}

function tensor(value: TensorLike): ConsoleValue {
  const { dtype } = value;
  const shape = [...value.shape];
  if (value.isDisposed)
    return tag({ $tensor: { shape, dtype, values: [], more: false, disposed: true } });
  const data = value.dataSync();
  const step = dtype === 'complex64' ? 2 : 1;
  const values = Array.from(
    { length: Math.min(data.length, limits.tensorValues * step) },
    (_, i) => {
      const item = data[i];
      if (typeof item === 'string') return cut(item, 200);
      return dtype === 'bool' ? item === 1 : number(item ?? 0);
    },
  );
  return tag({ $tensor: { shape, dtype, values, more: data.length > values.length } });
}
