/**
 * How far the page lags behind what was sent to it, in milliseconds of its work: what the page can
 * bear leaves at once, since the code that follows may never yield, and a flood has to wait.
 */
export class Backlog {
  #workedOffAt = -Infinity;

  /** `lead` is the work that may be sent ahead of the page. */
  constructor(
    private readonly now: () => number,
    private readonly lead: number,
  ) {}

  /** Whether so much work may be sent now; what exceeds the lead by itself waits for a page that has nothing to do. */
  admits(work: number): boolean {
    return this.#workedOffAt - this.now() <= Math.max(0, this.lead - work);
  }

  add(work: number): void {
    this.#workedOffAt = Math.max(this.#workedOffAt, this.now()) + work;
  }
}
