/** The newest lines that were heard: as many as a batch of the console has, and no more than a page draws at once. */
import { consoleBounds, isWithin } from '../bounds';
import { MAX_HELD_LINES } from '../protocol';

export class NewestLines {
  readonly #ring: unknown[] = [];
  #start = 0;

  /** Lines of any shape; the host parses those that are shown. */
  add(line: unknown): void {
    if (!isWithin(line, consoleBounds)) return;
    if (this.#ring.length < MAX_HELD_LINES) this.#ring.push(line);
    else {
      this.#ring[this.#start] = line;
      this.#start = (this.#start + 1) % MAX_HELD_LINES;
    }
  }

  /** In order, from the newest back as far as their characters allow, and the newest in any case. */
  lines(): unknown[] {
    const all = [...this.#ring.slice(this.#start), ...this.#ring.slice(0, this.#start)];
    let room = consoleBounds.text;
    const first = all.findLastIndex((line) => (room -= JSON.stringify(line).length) < 0);
    return all.slice(Math.min(first + 1, Math.max(0, all.length - 1)));
  }
}
