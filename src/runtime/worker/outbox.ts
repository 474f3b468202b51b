/**
 * Gathers what user code emits and sends it in batches. User code may never yield, so a batch is
 * sent from within `emit` once it is old enough, and a flood is thinned here, in the worker,
 * because the page must stay free.
 */
import { MAX_ROWS, type LabEvent, type Row } from '../../lab/events';

export const BATCH_MILLISECONDS = 50;
/** Rows that one batch carries at most: the page can draw no more in that time. */
export const MAX_BATCH_ROWS = 4_000;
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
  #lastFlush: number;
  /** Rows in each layer since its chart was cleared. */
  readonly #layerRows = new Map<string, number>();
  readonly #dropped = new Map<string, number>();
  readonly #names = new Set<string>();

  constructor(private readonly options: OutboxOptions) {
    this.#lastFlush = options.now();
  }

  emit(event: LabEvent): void {
    if (event.type === 'rows') this.#addRows(event);
    else if (event.type === 'clear') this.#clear(event.chart);
    else this.#add(event);
    if (this.options.now() - this.#lastFlush >= BATCH_MILLISECONDS) this.flush();
  }

  flush(): void {
    this.#lastFlush = this.options.now();
    const events = [...this.#batch.values()];
    for (const [name, count] of this.#dropped) events.push({ type: 'rows-dropped', name, count });
    this.#batch = new Map();
    this.#batchRows = 0;
    this.#dropped.clear();
    if (events.length > 0) this.options.send(events);
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
    this.#batch.delete(key);
    this.#batch.set(key, event);
  }

  #clear(chart: string): void {
    for (const [key, event] of this.#batch) {
      if ((event.type === 'rows' || event.type === 'clear') && event.chart === chart) {
        if (event.type === 'rows') this.#batchRows -= event.rows.length;
        this.#batch.delete(key);
      }
    }
    for (const key of this.#layerRows.keys()) if (key.startsWith(`${chart}\n`)) this.#layerRows.delete(key);
    this.#dropped.delete(chart);
    if (this.#names.size < MAX_NAMES || this.#names.has(`chart ${chart}`)) {
      this.#batch.set(`clear ${chart}`, { type: 'clear', chart });
    }
  }

  #addRows(event: Rows): void {
    const key = `${event.chart}\n${event.mark}`;
    if (!this.#layerRows.has(key) && this.#layerRows.size >= MAX_NAMES) return;
    const held = this.#layerRows.get(key) ?? 0;
    const room = Math.max(0, Math.min(MAX_ROWS - held, MAX_BATCH_ROWS - this.#batchRows));
    const rows = event.rows.length > room ? event.rows.slice(0, room) : event.rows;
    if (rows.length < event.rows.length) {
      const dropped = event.rows.length - rows.length;
      this.#dropped.set(event.chart, (this.#dropped.get(event.chart) ?? 0) + dropped);
    }
    if (rows.length === 0) return;
    this.#layerRows.set(key, held + rows.length);
    this.#batchRows += rows.length;
    const open = this.#batch.get(`rows ${key}`);
    if (open?.type === 'rows') (open.rows as Row[]).push(...rows);
    else this.#batch.set(`rows ${key}`, { ...event, rows: [...rows] });
  }
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
