/**
 * Sends what user code logs: lines leave at once as long as the page keeps up, since the code may
 * never yield again; a flood is thinned to the newest lines and sent in batches. Each line is kept
 * elsewhere before that, and shown from there if the run is stopped while it waits.
 */
import type { ConsoleValue } from '../consoleValue';
import { MAX_GROUPS, MAX_HELD_LINES, type ConsoleLine } from '../protocol';
import { Backlog } from './backlog';
import { consoleMethods, type Method, type Printer } from './consoleMethods';
import { formatText } from './formatText';
import { BATCH_MILLISECONDS } from './outbox';
import { limits, Serializer, type Context } from './serialize';
import { formatFrame, userFrames } from './stack';
import { tabulate } from './tabulate';

/** The page's work that lines may be ahead of it: of short lines so many leave at once. */
export const FIRST_LINES = 500;
/** Of the lines of one later batch, the newest that are sent. */
export const LINES_PER_BATCH = MAX_HELD_LINES;
/** What a line costs the page, and each character of it. */
export const MILLISECONDS_PER_LINE = BATCH_MILLISECONDS / LINES_PER_BATCH;
export const MILLISECONDS_PER_CHARACTER = 0.001;

const MAX_VALUES = 50;

export interface ConsoleOptions {
  readonly now: () => number;
  readonly send: (lines: ConsoleLine[], dropped: number) => void;
  /** Has a line kept in case it is never sent. */
  readonly keep: (line: ConsoleLine, characters: number) => void;
  /** What is known of the run by now. */
  readonly context: () => Context;
}

type Extras = Pick<ConsoleLine, 'stack'>;
interface Sized {
  readonly line: ConsoleLine;
  /** Milliseconds it costs the page to draw. */
  readonly work: number;
}

export class ConsoleCapture implements Printer {
  #count = 0;
  #dropped = 0;
  /** Groups that are open. */
  #groups = 0;
  /** Lines that wait; of a flood the last `LINES_PER_BATCH`, as a ring. */
  #ring: Sized[] = [];
  #ringStart = 0;
  #nextFlush: number;
  readonly #backlog: Backlog;

  constructor(private readonly options: ConsoleOptions) {
    this.#nextFlush = options.now();
    this.#backlog = new Backlog(options.now, FIRST_LINES * MILLISECONDS_PER_LINE);
  }

  print(method: Method, values: readonly unknown[]): void {
    this.printPlain(method, formatText(values));
  }

  printPlain(method: Method, values: readonly unknown[]): void {
    this.#add(method, this.#data(values));
  }

  trace(values: readonly unknown[]): void {
    const { paths = {} } = this.options.context();
    const stack = userFrames(new Error().stack ?? '', paths)
      .slice(0, limits.frames)
      .map(formatFrame);
    this.#add('trace', this.#data(formatText(values)), { stack });
  }

  table(value: unknown, columns: unknown): void {
    const table = tabulate(value, columns, this.options.context());
    if (table === undefined) this.printPlain('log', [value]);
    else this.#add('table', [table]);
  }

  group(method: 'group' | 'groupCollapsed', values: readonly unknown[]): void {
    this.print(method, values);
    this.#groups += 1;
  }

  groupEnd(): void {
    this.#groups = Math.max(0, this.#groups - 1);
  }

  /** What still waits would be cleared at once. */
  clear(): void {
    this.#groups = 0;
    this.#dropped = 0;
    this.#ring = [];
    this.#ringStart = 0;
    this.#add('clear', []);
  }

  flushIfDue(): void {
    if (this.#ring.length === 0 || this.options.now() < this.#nextFlush) return;
    const work = this.#ring.reduce((sum, line) => sum + line.work, 0);
    if (this.#backlog.admits(work)) this.flush();
  }

  flush(): void {
    const lines = [...this.#ring.slice(this.#ringStart), ...this.#ring.slice(0, this.#ringStart)];
    this.#ring = [];
    this.#ringStart = 0;
    this.#send(lines);
  }

  /** Methods to put in place of the worker's own console. */
  methods(): Record<string, (...values: unknown[]) => void> {
    return consoleMethods(this, this.options.now);
  }

  #data(values: readonly unknown[]): ConsoleValue[] {
    const serializer = new Serializer(this.options.context());
    return values.slice(0, MAX_VALUES).map((value) => serializer.value(value));
  }

  #add(method: Method, data: ConsoleValue[], extras: Extras = {}): void {
    const id = String(this.#count++);
    const depth = Math.min(this.#groups, MAX_GROUPS);
    const line = { id, method, data, ...(depth > 0 && { depth }), ...extras };
    const characters = JSON.stringify(data).length;
    this.options.keep(line, characters);
    const work = Math.max(MILLISECONDS_PER_LINE, characters * MILLISECONDS_PER_CHARACTER);
    const sized = { line, work };
    if (this.#ring.length === 0 && this.#backlog.admits(work)) return this.#send([sized]);
    if (this.#ring.length < LINES_PER_BATCH) this.#ring.push(sized);
    else {
      this.#ring[this.#ringStart] = sized;
      this.#ringStart = (this.#ringStart + 1) % LINES_PER_BATCH;
      this.#dropped += 1;
    }
    this.flushIfDue();
  }

  #send(lines: readonly Sized[]): void {
    if (lines.length === 0) return;
    for (const { work } of lines) this.#backlog.add(work);
    this.#nextFlush = this.options.now() + BATCH_MILLISECONDS;
    this.options.send(
      lines.map(({ line }) => line),
      this.#dropped,
    );
  }
}
