/** How a page's thread fares: timers fired, and the longest wait for one. */
export interface Pulse {
  readonly beats: number;
  /** Milliseconds. */
  readonly longestPause: number;
}

/** Counts from now on; each call of the result tells, and begins anew. */
export function watchPulse(): () => Pulse {
  let last = performance.now();
  let beats = 0;
  let longestPause = 0;
  const tick = (): void => {
    const now = performance.now();
    beats += 1;
    longestPause = Math.max(longestPause, now - last);
    last = now;
    setTimeout(tick, 4);
  };
  tick();
  return () => {
    const pulse = { beats, longestPause };
    beats = longestPause = 0;
    return pulse;
  };
}
