/**
 * How far a reader lags behind what was sent to it, in milliseconds of its work: what it can bear
 * leaves at once, since the code that follows may never yield, and a flood has to wait.
 */
export class Backlog {
  #workedOffAt = -Infinity;

  /** `lead` is the work that may be sent ahead of the reader. */
  constructor(
    private readonly now: () => number,
    private readonly lead: number,
  ) {}

  /** Whether so much work may be sent now. */
  admits(work: number): boolean {
    return this.admittedAt(work) <= this.now();
  }

  /** When; what exceeds the lead by itself waits for a reader that has nothing to do. */
  admittedAt(work: number): number {
    return this.#workedOffAt - (work < this.lead ? this.lead - work : 0);
  }

  add(work: number): void {
    const now = this.now();
    this.#workedOffAt = (this.#workedOffAt < now ? now : this.#workedOffAt) + work;
  }
}
