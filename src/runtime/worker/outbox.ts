/**
 * Sends what user code emits: at once as long as the page keeps up, since the code may never yield
 * again, else in batches, sent from within `emit` once they are old enough. A flood is thinned
 * here, in the worker, because the page must stay free.
 */
import type { LabEvent, Row } from '../../lab/events';
import { MAX_ROWS } from '../../lab/limits';
import { eventBounds, isWithin } from '../bounds';
import { Backlog } from './backlog';

export const BATCH_MILLISECONDS = 50;
/** After a batch of many rows the next one waits longer: the page takes about 5 µs to parse a row. */
export const MILLISECONDS_PER_ROW = 0.05;
/** The page's work that batches may be ahead of it, rows aside: so a hundred events leave at once. */
export const FIRST_MILLISECONDS = 100 * BATCH_MILLISECONDS;
/** The same of their rows: frames of an animation follow each other as they are drawn. */
export const FIRST_ROWS_MILLISECONDS = 200;
/** Charts, tables, reports and parameters, by name; further ones are ignored. */
export const MAX_NAMES = 300;
const MAX_NOTICES = 200;

type Rows = Extract<LabEvent, { type: 'rows' }>;

export interface OutboxOptions {
  readonly now: () => number;
  readonly send: (events: LabEvent[]) => void;
}

export class Outbox {
  /** Events of the batch in order; those with a key replace their older namesake. */
  #batch = new Map<string, LabEvent>();
  #batchRows = 0;
  #unnamed = 0;
  #notices = 0;
  #nextFlush: number;
  readonly #batches: Backlog;
  readonly #rows: Backlog;
  /** Rows in each layer since its chart was cleared. */
  readonly #layerRows = new Map<string, number>();
  readonly #dropped = new Map<string, number>();
  readonly #names = new Set<string>();

  constructor(private readonly options: OutboxOptions) {
    this.#nextFlush = options.now();
    this.#batches = new Backlog(options.now, FIRST_MILLISECONDS);
    this.#rows = new Backlog(options.now, FIRST_ROWS_MILLISECONDS);
  }

  emit(event: LabEvent): void {
    // A forged event may be of any shape and size: the page would drop it, and stall over it.
    if (!isWithin(event, eventBounds) || !isEvent(event)) return;
    // A chart that is cleared is about to be drawn: the two go together.
    if (event.type === 'clear') return this.#clear(event.chart);
    if (event.type === 'rows') this.#addRows(event);
    else this.#add(event);
    if (this.#batch.size > 0 && this.#isBearable()) this.flush();
    else this.flushIfDue();
  }

  flushIfDue(): void {
    if (this.options.now() >= this.#nextFlush) this.flush();
  }

  flush(): void {
    const rowsWork = this.#batchRows * MILLISECONDS_PER_ROW;
    this.#nextFlush = this.options.now() + Math.max(BATCH_MILLISECONDS, rowsWork);
    const events = [...this.#batch.values()];
    for (const [name, count] of this.#dropped) events.push({ type: 'rows-dropped', name, count });
    this.#batch = new Map();
    this.#batchRows = 0;
    this.#dropped.clear();
    if (events.length === 0) return;
    this.#batches.add(BATCH_MILLISECONDS);
    this.#rows.add(rowsWork);
    this.options.send(events);
  }

  /** Whether the page keeps up if the batch leaves now. */
  #isBearable(): boolean {
    const rowsWork = this.#batchRows * MILLISECONDS_PER_ROW;
    return (
      this.#batches.admits(BATCH_MILLISECONDS) && (rowsWork === 0 || this.#rows.admits(rowsWork))
    );
  }

  #add(event: Exclude<LabEvent, { type: 'rows' | 'clear' }>): void {
    const key = keyOf(event);
    if (key === undefined) {
      this.#notices += 1;
      if (this.#notices <= MAX_NOTICES) this.#batch.set(`#${this.#unnamed++}`, event);
      return;
    }
    if (!this.#names.has(key) && this.#names.size >= MAX_NAMES) return;
    this.#names.add(key);
    const older = this.#batch.get(key);
    if (older?.type === 'table') this.#batchRows -= older.rows.length;
    this.#batch.delete(key);
    if (event.type === 'table')
      this.#batch.set(key, { ...event, rows: this.#fitting(event.name, event.rows, MAX_ROWS) });
    else this.#batch.set(key, event);
  }

  #clear(chart: string): void {
    for (const [key, event] of this.#batch) {
      if ((event.type === 'rows' || event.type === 'clear') && event.chart === chart) {
        if (event.type === 'rows') this.#batchRows -= event.rows.length;
        this.#batch.delete(key);
      }
    }
    for (const key of this.#layerRows.keys())
      if (key.startsWith(`${chart}\n`)) this.#layerRows.delete(key);
    this.#dropped.delete(chart);
    if (this.#names.size < MAX_NAMES || this.#names.has(`chart ${chart}`)) {
      this.#batch.set(`clear ${chart}`, { type: 'clear', chart });
    }
  }

  #addRows(event: Rows): void {
    const key = `${event.chart}\n${event.mark}`;
    if (!this.#layerRows.has(key) && this.#layerRows.size >= MAX_NAMES) return;
    const held = this.#layerRows.get(key) ?? 0;
    const rows = this.#fitting(event.chart, event.rows, MAX_ROWS - held);
    if (rows.length === 0) return;
    this.#layerRows.set(key, held + rows.length);
    const open = this.#batch.get(`rows ${key}`);
    if (open?.type === 'rows') for (const row of rows) open.rows.push(row);
    else this.#batch.set(`rows ${key}`, { ...event, rows });
  }

  /** The rows that still fit, as a copy; the others are counted as dropped. */
  #fitting(name: string, rows: readonly Row[], room: number): Row[] {
    const fitting = rows.slice(0, Math.max(0, Math.min(room, MAX_ROWS - this.#batchRows)));
    this.#batchRows += fitting.length;
    const dropped = rows.length - fitting.length;
    if (dropped > 0) this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + dropped);
    return fitting;
  }
}

/** As much as is needed here; the host parses the whole. */
function isEvent(event: Partial<Record<string, unknown>> | null | undefined): boolean {
  if (typeof event !== 'object' || event === null) return false;
  if (event.type === 'rows' || event.type === 'table') return Array.isArray(event.rows);
  return event.type !== 'param' || typeof event.spec === 'object';
}

/** Events of one key say the same thing anew: only the newest of a batch is sent. */
function keyOf(event: LabEvent): string | undefined {
  switch (event.type) {
    case 'param':
      return `param ${event.spec.name}`;
    case 'chart':
    case 'table':
    case 'report':
      return `${event.type} ${event.name}`;
    case 'progress':
      return 'progress';
    default:
      return undefined;
  }
}
