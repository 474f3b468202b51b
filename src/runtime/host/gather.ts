/**
 * Gathers what a run says in quick succession: the worker lets single lines and events out at
 * once, as it may never yield again, and the page need not draw for each of them. The first passes
 * on without delay.
 */
import type { LabEvent } from '../../lab/events';
import { checkLines } from './checkReport';
import { MAX_BATCH, type ConsoleLine, type RunReport } from '../protocol';

export const GATHER_MILLISECONDS = 50;
/** Both lists together pass on before they are longer than a message may be. */
const ENOUGH = MAX_BATCH / 2;

export class Gather {
  #events: LabEvent[] = [];
  #lines: ConsoleLine[] = [];
  #dropped = 0;
  /** Number of the newest line. */
  #newest = -1;
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
    this.#newest = numberOf(lines.at(-1)) ?? this.#newest;
    this.#passOnSoon();
  }

  /** Of the newest lines of a run that was cut short, those that have not come otherwise; gaps are counted. */
  unsent(newest: readonly unknown[]): void {
    const lines = checkLines(newest).filter((line) => (numberOf(line) ?? -1) > this.#newest);
    const clear = lines.findLast(({ method }) => method === 'clear');
    const since = numberOf(clear) ?? this.#newest;
    const shown = lines.filter((line) => (numberOf(line) ?? -1) > since).length;
    const logged = (numberOf(lines.at(-1)) ?? since) - since;
    if (lines.length > 0)
      this.console(lines, (clear ? 0 : this.#dropped) + Math.max(0, logged - shown));
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

/** Of a line of this run; a forged one may have none. */
function numberOf(line: ConsoleLine | undefined): number | undefined {
  const number = Number(line?.id);
  return Number.isSafeInteger(number) ? number : undefined;
}
