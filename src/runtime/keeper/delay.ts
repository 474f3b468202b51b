/** How long messages are under way, by two clocks that need not agree: beyond the fastest of them. */
export class Delay {
  #least = Infinity;

  /** Milliseconds of a message sent and heard then. */
  of(sent: number, heard: number): number {
    const delay = heard - sent;
    if (delay < this.#least) this.#least = delay;
    return delay - this.#least;
  }
}
