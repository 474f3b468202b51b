/** What may leave a run: names, texts, rows and numbers are checked before they are sent. */
import { channel } from './run';
import type { LabEvent, Row } from './events';
import { checkedName, described } from './names';
import { MAX_ROWS, MAX_TEXT } from './sizes';

type NonFinite = Extract<LabEvent, { type: 'non-finite' }>;

let lastProgress: number | undefined;

/** Remembers how far the run is, so that a NaN can be placed. */
export function markProgress(done: number): void {
  lastProgress = done;
}

/** Emits `non-finite` and returns true when `value` is NaN or infinite. */
export function reportNonFinite(
  value: number,
  place: Pick<NonFinite, 'where' | 'name'> & { readonly field?: string },
): boolean {
  if (Number.isFinite(value)) return false;
  channel.emit({
    type: 'non-finite',
    ...place,
    value: Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity',
    ...(lastProgress === undefined ? {} : { step: lastProgress }),
  });
  return true;
}

/** A copy of one row that holds only what a row may hold; texts too long are cut. */
function checkedRow(row: unknown, what: string): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    throw new TypeError(
      `${what}: a row is an object like { step: 1, loss: 0.5 }, not ${described(row)}.`,
    );
  }
  const checked: Row = {};
  for (const [field, value] of Object.entries(row as Record<string, unknown>)) {
    checkedName(field, what);
    if (typeof value === 'string') checked[field] = value.slice(0, MAX_TEXT);
    else if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
      checked[field] = value;
    } else {
      throw new TypeError(
        `${what}: "${field}" must be a number, a text, true, false or null, not ${described(value)}.`,
      );
    }
  }
  return checked;
}

/** Accepts one row or many. */
export function checkedRows(rows: unknown, what: string): Row[] {
  return (Array.isArray(rows) ? rows : [rows]).map((row: unknown) => checkedRow(row, what));
}

/** Counts rows against `MAX_ROWS` and says, ever more seldom, how many were left out. */
export class RowBudget {
  private sent = 0;
  private dropped = 0;
  private announceAt = 1;

  constructor(private readonly name: string) {}

  /** The rows that still fit. */
  take(rows: Row[]): Row[] {
    const fitting = rows.slice(0, Math.max(0, MAX_ROWS - this.sent));
    this.sent += fitting.length;
    this.dropped += rows.length - fitting.length;
    if (this.dropped >= this.announceAt) {
      channel.emit({ type: 'rows-dropped', name: this.name, count: this.dropped });
      this.announceAt = this.dropped * 2;
    }
    return fitting;
  }

  reset(): void {
    this.sent = 0;
  }
}
