/** Console values back from their border form, as objects that react-inspector can show. */
import type { ConsoleTag, ConsoleValue } from '../../runtime/protocol';

type Tensor = Extract<ConsoleTag, { $tensor: unknown }>['$tensor'];
type Typed = Extract<ConsoleTag, { $type: string }>;

/** An object whose type has the given name in the inspector. */
function ofType(name: string, entries: readonly (readonly [string, unknown])[]): object {
  const shown: object = Object.create({ constructor: { name } }) as object;
  for (const [key, value] of entries) {
    Object.defineProperty(shown, key, { value, enumerable: true });
  }
  return shown;
}

function isRecord(value: unknown): value is Record<string, ConsoleValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Tensor float32 [2, 3]`: what a learner looks for first. */
function tensorName({ shape, dtype }: Pick<Tensor, 'shape' | 'dtype'>): string {
  return `Tensor ${dtype} [${shape.join(', ')}]`;
}

export function tensorOf(value: ConsoleValue): Tensor | undefined {
  return isRecord(value) && '$tensor' in value ? (value.$tensor as unknown as Tensor) : undefined;
}

export function decode(value: ConsoleValue): unknown {
  if (Array.isArray(value)) return value.map((item: ConsoleValue) => decode(item));
  if (!isRecord(value)) return value;
  if ('$tensor' in value) return decodeTensor(value.$tensor as unknown as Tensor);
  if (typeof value.$type === 'string') return decodeTyped(value as unknown as Typed);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.replace(/^\$\$/, '$'), decode(item)]),
  );
}

function decodeTensor(tensor: Tensor): object {
  const { shape, dtype, more, disposed } = tensor;
  const values = tensor.values.map((item) => decode(item as ConsoleValue));
  const shown = more ? [...values, ellipsis] : nest(values, shape);
  return ofType(tensorName(tensor), [
    ['shape', shape],
    ['dtype', dtype],
    disposed === true ? ['disposed', true] : ['values', shown],
  ]);
}

const ellipsis = '…';

/** Rows as rows: a flat list of 6 with shape [2, 3] becomes two lists of 3. */
function nest(values: readonly unknown[], shape: readonly number[]): unknown {
  const [size, ...rest] = shape;
  if (size === undefined) return values[0];
  if (rest.length === 0) return values;
  const width = rest.reduce((product, length) => product * length, 1);
  return Array.from({ length: size }, (_, index) =>
    nest(values.slice(index * width, (index + 1) * width), rest),
  );
}

function decodeTyped(tag: Typed): unknown {
  switch (tag.$type) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(tag.value);
    case 'bigint':
      return /^-?\d+$/.test(tag.value) ? BigInt(tag.value) : tag.value;
    case 'symbol':
      return Symbol(tag.value.replace(/^Symbol\((.*)\)$/s, '$1'));
    case 'text':
      return `${tag.value}${ellipsis} (${tag.length})`;
    case 'function':
      return Object.defineProperty(() => undefined, 'name', { value: tag.name });
    case 'class':
      return ofType(`class ${tag.name}`, []);
    case 'date':
      return ofType(`Date ${tag.value}`, []);
    case 'regexp':
      return ofType(tag.value, []);
    case 'error':
      return ofType(`${tag.name}: ${tag.message}`, [['stack', tag.stack]]);
    case 'map':
      return new Map([
        ...tag.entries.map(([key, item]) => [decode(key), decode(item)] as const),
        ...(tag.more > 0 ? [[ellipsis, tag.more] as const] : []),
      ]);
    case 'set':
      return new Set([
        ...tag.values.map(decode),
        ...(tag.more > 0 ? [`${ellipsis} ${tag.more}`] : []),
      ]);
    case 'array':
      return ofType(`${tag.name}(${tag.length})`, [
        ...tag.values.map((item, index) => [String(index), decode(item)] as const),
        ...(tag.more > 0 ? [[ellipsis, tag.more] as const] : []),
      ]);
    case 'object':
      return ofType(tag.name, [
        ...Object.entries(tag.entries).map(
          ([key, item]) => [key.replace(/^\$\$/, '$'), decode(item)] as const,
        ),
        ...(tag.more > 0 ? [[ellipsis, tag.more] as const] : []),
      ]);
    case 'getter':
      return ofType('getter', []);
    case 'circular':
      return ofType('circular', []);
    case 'deep':
      return ofType(`${tag.name} ${ellipsis}`, []);
  }
}

/** Rows for a table, if the value is a list of flat objects. */
export function tableRows(
  value: ConsoleValue | undefined,
): readonly Record<string, string | number | boolean | null>[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const items: readonly ConsoleValue[] = value;
  const isFlat = (item: ConsoleValue): boolean =>
    isRecord(item) &&
    Object.keys(item).every((key) => !key.startsWith('$')) &&
    Object.values(item).every((cell) => cell === null || typeof cell !== 'object');
  return items.every(isFlat)
    ? (items as unknown as readonly Record<string, string | number | boolean | null>[])
    : undefined;
}
