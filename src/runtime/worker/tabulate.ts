/** Rows and columns of `console.table`, whatever it is given; what has none is logged instead. */
import type { ConsoleValue } from '../consoleValue';
import { limits, Serializer, type Context } from './serialize';
import { tensorElement, type TensorLike } from './tensorValue';
import { cut, elementsOf, isBuffer, tag } from './values';

/** So many are sent of a table, and so many cells together. */
export const tableLimits = { rows: 100, columns: 20, cells: 1_500 } as const;

/** Column of rows that have no columns of their own. */
const VALUE = 'Value';
const KEY = 'Key';

type Read = (cells: Serializer) => ConsoleValue;
/** How to read the cells of a row, by column, and how many it has in all. */
interface Cells {
  readonly byColumn: ReadonlyMap<string, Read>;
  readonly count: number;
}
interface TableRow {
  readonly index: unknown;
  readonly cells: Cells;
}
interface Rows {
  readonly count: number;
  readonly first: readonly TableRow[];
}

/** The `$type: table` of what can be one; columns are those of all rows that are sent, or the given ones. */
export function tabulate(
  value: unknown,
  columns: unknown,
  context: Context,
): ConsoleValue | undefined {
  try {
    const rows = isThing(value) ? rowsOf(value, context) : undefined;
    return rows && rows.first.length > 0 ? table(rows, columns, context) : undefined;
  } catch {
    // A proxy that throws.
    return undefined;
  }
}

function table({ count, first }: Rows, wanted: unknown, context: Context): ConsoleValue {
  const found = new Set(first.flatMap(({ cells }) => [...cells.byColumn.keys()]));
  const most = first.reduce((most, { cells }) => Math.max(most, cells.count), found.size);
  const chosen = Array.isArray(wanted) ? new Set(wanted.map(String)) : undefined;
  const columns = [...(chosen ?? found)].slice(0, tableLimits.columns);
  const shown = first.slice(0, Math.floor(tableLimits.cells / (columns.length + 1)));
  const serializer = new Serializer(context);
  const rows = shown.map(({ index, cells }) => [
    serializer.value(index, limits.depth),
    ...columns.map((column) => (cells.byColumn.get(column) ?? blank)(serializer)),
  ]);
  return tag({
    $type: 'table',
    columns: columns.map((column) => cut(column, limits.name)),
    rows,
    more: count - rows.length,
    moreColumns: (chosen?.size ?? most) - columns.length,
  });
}

/** A row that lacks the column. */
const blank: Read = () => tag({ $type: 'holes', count: 1 });

function rowsOf(value: object, context: Context): Rows | undefined {
  if (context.isTensor?.(value)) return tensorRows(value as TensorLike);
  if (value instanceof Map) {
    return take(value.size, value.entries(), ([key, item], at) => {
      const { byColumn, count } = cellsOf(item, context);
      const cells = { byColumn: new Map([[KEY, constant(key)], ...byColumn]), count: count + 1 };
      return { index: at, cells };
    });
  }
  if (value instanceof Set) {
    return take(value.size, value.values(), (item, at) => ({
      index: at,
      cells: cellsOf(item, context),
    }));
  }
  const list = listIn(value);
  const keys = list ? undefined : Object.keys(value);
  const size = list ? list.length : (keys?.length ?? 0);
  return take<PropertyKey>(size, keys ?? indices(size), (key) => ({
    index: key,
    cells: propertyCells(value, key, context),
  }));
}

function take<Item>(
  count: number,
  items: Iterable<Item>,
  row: (item: Item, at: number) => TableRow,
): Rows {
  const first: TableRow[] = [];
  for (const item of items) {
    if (first.length >= tableLimits.rows) break;
    first.push(row(item, first.length));
  }
  return { count, first };
}

function* indices(count: number): Iterable<number> {
  for (let at = 0; at < count; at++) yield at;
}

/** Cells of the row at a key of a list or an object; a getter is not run. */
function propertyCells(owner: object, key: PropertyKey, context: Context): Cells {
  const property = Object.getOwnPropertyDescriptor(owner, key);
  if (!property) return { byColumn: new Map(), count: 0 };
  return 'value' in property ? cellsOf(property.value, context) : only(propertyOf(owner, key));
}

function only(read: Read): Cells {
  return { byColumn: new Map([[VALUE, read]]), count: 1 };
}

/** The first columns of a row that may have very many. */
function spread(columns: readonly string[], count: number, read: (at: number) => Read): Cells {
  return { byColumn: new Map(columns.map((column, at) => [column, read(at)] as const)), count };
}

function numbered(count: number, read: (at: number) => Read): Cells {
  return spread([...indices(Math.min(count, tableLimits.cells))].map(String), count, read);
}

/** Cells of a row: of a list its elements, of an object its properties, of anything else itself. */
function cellsOf(row: unknown, context: Context): Cells {
  if (!isThing(row)) return only(constant(row));
  if (context.isTensor?.(row)) {
    const tensor = row as TensorLike;
    if (tensor.shape.length !== 1 || !isReadable(tensor)) return only(constant(row));
    const data = tensor.dataSync();
    return numbered(tensor.size, (at) => element(tensor, data, at));
  }
  const list = listIn(row);
  if (list) return numbered(list.length, (at) => propertyOf(list, at));
  if (!isRecord(row)) return only(constant(row));
  const keys = Object.keys(row);
  const first = keys.slice(0, tableLimits.cells);
  return spread(first, keys.length, (at) => propertyOf(row, first[at] ?? ''));
}

/** Of rank 1 a value each row, of rank 2 a column for each of the second axis. */
function tensorRows(tensor: TensorLike): Rows | undefined {
  const [count, width] = tensor.shape;
  if (count === undefined || tensor.shape.length > 2 || !isReadable(tensor)) return undefined;
  const data = tensor.dataSync();
  return take(count, indices(count), (at) => ({
    index: at,
    cells:
      width === undefined
        ? only(element(tensor, data, at))
        : numbered(width, (column) => element(tensor, data, at * width + column)),
  }));
}

function isReadable({ isDisposed, dtype }: TensorLike): boolean {
  return !isDisposed && dtype !== 'complex64';
}

const constant =
  (value: unknown): Read =>
  (cells) =>
    cells.value(value, limits.depth);
const propertyOf =
  (owner: object, key: PropertyKey): Read =>
  (cells) =>
    cells.property(owner, key, limits.depth - 1);
const element =
  ({ dtype }: TensorLike, data: ArrayLike<number | string>, at: number): Read =>
  (cells) => {
    const item = data[at] ?? 0;
    if (typeof item === 'string') return cells.value(item);
    return tensorElement(item, dtype);
  };

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The elements of arrays, typed arrays and buffers. */
function listIn(value: object): ArrayLike<unknown> | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  return ArrayBuffer.isView(value) || isBuffer(value) ? elementsOf(value) : undefined;
}

/** Plain objects and instances of the user's classes; built-ins have nothing to spread over columns. */
function isRecord(value: object): boolean {
  const builtIns = [Error, Date, RegExp, Map, Set, Promise, Number, String, Boolean];
  return !builtIns.some((builtIn) => value instanceof builtIn);
}
