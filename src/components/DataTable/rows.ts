/** Which columns rows have, and a few of many rows. */
import type { Row } from '../../lab/events';

/** Columns in the order in which rows bring them. */
export function columnsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** True of a column of numbers only, which are compared by their last digits. */
export function isNumeric(rows: readonly Row[], column: string): boolean {
  return rows.every((row) => typeof (row[column] ?? 0) === 'number');
}

/** At most `limit` rows, evenly spaced, first and last among them. */
export function thin<T>(rows: readonly T[], limit: number): readonly T[] {
  if (rows.length <= limit) return rows;
  const step = (rows.length - 1) / Math.max(1, limit - 1);
  return Array.from({ length: limit }, (_, index) => rows[Math.round(index * step)]).filter(
    (row): row is T => row !== undefined,
  );
}
