/**
 * Gathers what a run says in quick succession: the worker lets single lines and events out at
 * once, as it may never yield again, and the page need not draw for each of them. The first passes
 * on without delay.
 */
import type { LabEvent } from '../../lab/events';
import { MAX_BATCH, type ConsoleLine, type RunReport } from '../protocol';

export const GATHER_MILLISECONDS = 50;
/** Both lists together pass on before they are longer than a message may be. */
const ENOUGH = MAX_BATCH / 2;

export class Gather {
  #events: LabEvent[] = [];
  #lines: ConsoleLine[] = [];
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
    this.#passOnSoon();
  }

  /** Passes on what is there; before the end of the run this must be called. */
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
