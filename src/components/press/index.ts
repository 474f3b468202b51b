/** Presses under way: what is pressed must not be taken away under the finger, or its click is lost. */

export class Press {
  private last: Promise<void> = Promise.resolve();

  /** Watches an element until the signal says otherwise. */
  watch(element: Element, signal: AbortSignal): void {
    for (const type of ['pointerdown', 'keydown'])
      element.addEventListener(type, () => this.hold(), { signal });
  }

  /** A press has begun. */
  hold(): void {
    this.last = whenReleased();
  }

  /** Resolves once nothing is pressed, also where a second press follows the first at once. */
  async released(): Promise<void> {
    let waited: Promise<void> | undefined;
    while (waited !== this.last) {
      waited = this.last;
      await waited;
    }
  }
}

/** After the click that a press ends in, which comes in the same task as the release. */
function whenReleased(): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (): void => {
      listening.abort();
      setTimeout(resolve);
    };
    for (const type of ['pointerup', 'pointercancel', 'keyup', 'blur'])
      window.addEventListener(type, end, { signal: listening.signal });
  });
}
