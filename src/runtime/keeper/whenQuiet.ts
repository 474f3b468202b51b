/** Waits for messages that are still under way. */

/** So long without one there are none. */
export const QUIET_MILLISECONDS = 40;
/** A worker may log on until it is gone: no longer than this. */
export const MOST_QUIET_WAITS = 5;

/** Resolves once the count rests, or soon in any case. */
export async function whenQuiet(count: () => number): Promise<void> {
  for (let waits = 0; waits < MOST_QUIET_WAITS; waits++) {
    const before = count();
    await new Promise((resolve) => setTimeout(resolve, QUIET_MILLISECONDS));
    if (count() === before) return;
  }
}
