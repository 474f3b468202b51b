/** Sends what user code logs, in batches, thinned when it floods: the beginning of a run whole, then the newest lines. */
import type { ConsoleLine, ConsoleValue } from '../protocol';
import { BATCH_MILLISECONDS } from './outbox';

type Method = ConsoleLine['method'];

/** Lines from the start of a run that are sent whatever their rate. */
export const FIRST_LINES = 500;
/** Together they are no longer than this, as JSON. */
export const FIRST_TEXT = 500_000;
/** Of the lines of one later batch, the newest that are sent. */
export const LINES_PER_BATCH = 50;
/** After a batch of much text the next one waits longer, so that the page has time to read it. */
export const MILLISECONDS_PER_CHARACTER = 0.001;

export interface ConsoleOptions {
  readonly now: () => number;
  readonly send: (lines: ConsoleLine[], dropped: number) => void;
  readonly serialize: (value: unknown) => ConsoleValue;
}

export class ConsoleCapture {
  #count = 0;
  #dropped = 0;
  /** Whole lines; of a flood the last `LINES_PER_BATCH` beyond the first ones, as a ring. */
  #first: ConsoleLine[] = [];
  #ring: ConsoleLine[] = [];
  #ringStart = 0;
  #firstText = 0;
  #nextFlush: number;

  constructor(private readonly options: ConsoleOptions) {
    this.#nextFlush = options.now();
  }

  log(method: Method, values: readonly unknown[]): void {
    const line = {
      id: String(this.#count),
      method,
      data: values.slice(0, 50).map(this.options.serialize),
    };
    if (this.#count++ < FIRST_LINES && this.#firstText < FIRST_TEXT) {
      this.#first.push(line);
      this.#firstText += sizeOf(line);
    } else if (this.#ring.length < LINES_PER_BATCH) this.#ring.push(line);
    else {
      this.#ring[this.#ringStart] = line;
      this.#ringStart = (this.#ringStart + 1) % LINES_PER_BATCH;
      this.#dropped += 1;
    }
    this.flushIfDue();
  }

  flushIfDue(): void {
    if (this.options.now() >= this.#nextFlush) this.flush();
  }

  flush(): void {
    const ring = [...this.#ring.slice(this.#ringStart), ...this.#ring.slice(0, this.#ringStart)];
    const lines = [...this.#first, ...ring];
    const text = lines.reduce((sum, line) => sum + sizeOf(line), 0);
    this.#nextFlush =
      this.options.now() + Math.max(BATCH_MILLISECONDS, text * MILLISECONDS_PER_CHARACTER);
    this.#first = [];
    this.#ring = [];
    this.#ringStart = 0;
    if (lines.length > 0) this.options.send(lines, this.#dropped);
  }

  /** Methods to put in place of the worker's own console. */
  methods(): Record<string, (...values: unknown[]) => void> {
    const plain =
      (method: Method) =>
      (...values: unknown[]) =>
        this.log(method, values);
    const counts = new Map<string, number>();
    const starts = new Map<string, number>();
    const elapsed = (label: string) =>
      `${label}: ${(this.options.now() - (starts.get(label) ?? this.options.now())).toFixed(1)} ms`;
    return {
      log: plain('log'),
      info: plain('info'),
      warn: plain('warn'),
      error: plain('error'),
      debug: plain('debug'),
      table: plain('table'),
      dir: (value) => this.log('log', [value]),
      trace: plain('log'),
      group: plain('log'),
      groupCollapsed: plain('log'),
      groupEnd: () => {},
      clear: () => {},
      assert: (condition, ...values) => {
        if (!condition) this.log('error', ['Assertion failed', ...values]);
      },
      count: (label = 'default') => {
        const count = (counts.get(String(label)) ?? 0) + 1;
        counts.set(String(label), count);
        this.log('log', [`${String(label)}: ${count}`]);
      },
      countReset: (label = 'default') => void counts.delete(String(label)),
      time: (label = 'default') => void starts.set(String(label), this.options.now()),
      timeLog: (label = 'default', ...values) =>
        this.log('log', [elapsed(String(label)), ...values]),
      timeEnd: (label = 'default') => this.log('log', [elapsed(String(label))]),
    };
  }
}

function sizeOf(line: ConsoleLine): number {
  return JSON.stringify(line.data).length;
}
