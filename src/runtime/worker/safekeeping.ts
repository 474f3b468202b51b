/**
 * Gives every line to the keeper as soon as it is logged, since the code may never yield again. A
 * message that waits unread is in memory, so the code waits where the keeper may lag behind.
 */
import type { ForKeeper } from '../messages';
import type { ConsoleLine } from '../protocol';
import { Backlog } from './backlog';

/** What it costs the keeper to hear a line, and each character of it. */
export const MILLISECONDS_PER_KEEPING = 1 / 32;
export const MILLISECONDS_PER_KEPT_CHARACTER = 1 / 50_000;
/** The keeper's work that lines may be ahead of it. */
export const KEEPER_LEAD_MILLISECONDS = 200;

export interface SafekeepingOptions {
  readonly now: () => number;
  /** Returns no sooner. */
  readonly waitUntil: (time: number) => void;
  readonly post: (message: ForKeeper) => void;
}

export class Safekeeping {
  readonly #backlog: Backlog;

  constructor(private readonly options: SafekeepingOptions) {
    this.#backlog = new Backlog(options.now, KEEPER_LEAD_MILLISECONDS);
  }

  keep(line: ConsoleLine, characters: number): void {
    const { now, post, waitUntil } = this.options;
    const work = MILLISECONDS_PER_KEEPING + characters * MILLISECONDS_PER_KEPT_CHARACTER;
    waitUntil(this.#backlog.admittedAt(work));
    this.#backlog.add(work);
    post({ type: 'line', at: now(), line });
  }
}
