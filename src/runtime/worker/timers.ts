/**
 * Counts what the event loop still owes the reader's code, so that a run ends when its last timer
 * has fired and not when its last line was read.
 */

type Callback = (...args: unknown[]) => void;

export interface TimerScope {
  setTimeout: (callback: Callback, delay?: number, ...args: unknown[]) => number;
  clearTimeout: (id?: number) => void;
  setInterval: (callback: Callback, delay?: number, ...args: unknown[]) => number;
  clearInterval: (id?: number) => void;
}

export class Timers {
  readonly #pending = new Set<number>();
  #waiting: (() => void) | undefined;

  /** Replaces the timers of `scope` by ones that count. */
  constructor(scope: TimerScope) {
    const { setTimeout, clearTimeout, setInterval, clearInterval } = scope;
    scope.setTimeout = (callback, delay, ...args) => {
      const id = setTimeout.call(
        scope,
        () => {
          try {
            callback(...args);
          } finally {
            this.#remove(id);
          }
        },
        delay,
      );
      this.#pending.add(id);
      return id;
    };
    scope.setInterval = (callback, delay, ...args) => {
      const id = setInterval.call(scope, callback, delay, ...args);
      this.#pending.add(id);
      return id;
    };
    scope.clearTimeout = (id) => {
      clearTimeout.call(scope, id);
      this.#remove(id);
    };
    scope.clearInterval = (id) => {
      clearInterval.call(scope, id);
      this.#remove(id);
    };
  }

  /** Resolves when no timer is left. */
  async idle(): Promise<void> {
    while (this.#pending.size > 0) await new Promise<void>((resolve) => (this.#waiting = resolve));
  }

  #remove(id: number | undefined): void {
    if (id !== undefined) this.#pending.delete(id);
    if (this.#pending.size === 0) this.#waiting?.();
  }
}
