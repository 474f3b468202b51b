/** How many rows a chart layer or a table may still send. */
import { channel } from './run';
import type { Row } from './events';
import { MAX_ROWS } from './limits';

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
