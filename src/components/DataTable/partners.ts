/** Which row of an earlier table is about the same as a row of this one. */
import type { Row } from '../../lab/events';

type Cell = Row[string] | undefined;

/**
 * Rows that carry names (`method: 'adam'`) are told by them, others by their place; where neither
 * is certain, none has a partner.
 */
export function partners(
  rows: readonly Row[],
  before: readonly Row[] | undefined,
): ReadonlyMap<Row, Row> {
  if (!before) return new Map();
  const named = rows.every((row) => nameOf(row) !== '');
  if (!named) return rows.length === before.length ? byPlace(rows, before) : new Map();
  const names = rows.map(nameOf);
  const earlier = before.map(nameOf);
  const isUnique = new Set(names).size === names.length && new Set(earlier).size === earlier.length;
  if (!isUnique) {
    const isSame =
      names.length === earlier.length && names.every((name, index) => name === earlier[index]);
    return isSame ? byPlace(rows, before) : new Map();
  }
  const byName = new Map(before.map((row, index) => [earlier[index], row]));
  return paired(rows, (_, index) => byName.get(names[index]));
}

function byPlace(rows: readonly Row[], before: readonly Row[]): ReadonlyMap<Row, Row> {
  return paired(rows, (_, index) => before[index]);
}

function paired(
  rows: readonly Row[],
  partnerOf: (row: Row, index: number) => Row | undefined,
): ReadonlyMap<Row, Row> {
  const found = new Map<Row, Row>();
  rows.forEach((row, index) => {
    const partner = partnerOf(row, index);
    if (partner) found.set(row, partner);
  });
  return found;
}

/** All cells of a row that are no numbers, with their columns. */
function nameOf(row: Row): string {
  const isName = ([, value]: readonly [string, Cell]): boolean =>
    typeof value === 'string' || typeof value === 'boolean';
  const cells = Object.entries(row).filter(isName);
  return cells.length === 0 ? '' : JSON.stringify(cells);
}
