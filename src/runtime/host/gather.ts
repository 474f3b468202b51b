/**
 * Gathers what a run says in quick succession: the worker lets single lines and events out at
 * once, as it may never yield again, and the page need not draw for each of them. The first passes
 * on without delay.
 */
import type { LabEvent } from '../../lab/events';
import { checkLines } from './checkReport';
import { MAX_BATCH, MAX_HELD_LINES, type ConsoleLine, type RunReport } from '../protocol';

export const GATHER_MILLISECONDS = 50;
/** Both lists together pass on before they are longer than a message may be. */
const ENOUGH = MAX_BATCH / 2;

export class Gather {
  #events: LabEvent[] = [];
  #lines: ConsoleLine[] = [];
  /** Lines that the worker holds as well, in case it never yields again. */
  #held: unknown[] = [];
  #heldDropped = 0;
  #dropped = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly run: number,
    private readonly report: (report: RunReport) => void,
  ) {}

  lab(events: readonly LabEvent[]): void {
    if (this.#events.length + events.length > ENOUGH) this.flush();
    this.#events.push(...events);
    this.#passOnSoon();
  }

  console(lines: readonly ConsoleLine[], dropped: number): void {
    if (this.#lines.length + lines.length > ENOUGH) this.flush();
    this.#lines.push(...lines);
    this.#dropped = dropped;
    // A batch holds the newest of all that waited.
    this.#held = [];
    this.#passOnSoon();
  }

  /** Keeps the newest lines, which the page has no time for yet, nor the host to parse them. */
  hold(lines: readonly unknown[], dropped: number): void {
    this.#held = [...this.#held, ...lines].slice(-MAX_HELD_LINES);
    this.#heldDropped = dropped;
  }

  /** Passes on all that the run has said; nothing may follow. */
  end(): void {
    if (this.#held.length > 0) this.console(checkLines(this.#held), this.#heldDropped);
    this.flush();
  }

  /** Passes on what is there. */
  flush(): void {
    const { run } = this;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [events, lines] = [this.#events, this.#lines];
    this.#events = [];
    this.#lines = [];
    if (events.length > 0) this.report({ type: 'lab', run, events });
    if (lines.length > 0)
      this.report({ type: 'console-lines', run, lines, dropped: this.#dropped });
  }

  #passOnSoon(): void {
    if (this.#timer !== undefined) return;
    this.flush();
    this.#timer = setTimeout(() => this.flush(), GATHER_MILLISECONDS);
  }
}
