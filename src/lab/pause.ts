/** `pause`: time to look at a picture before the next. */

/** Waits so long: `await pause(100)`. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds);
  });
}
