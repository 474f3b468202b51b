/** Where the browser keeps what its reader changed in a playground, and what a sender said of it. */
export function settingsKey(id: string): string {
  return `ten-questions:playground:${id}`;
}

/** The note and the task that came with a link, kept once the reader has begun. */
export function briefKey(id: string): string {
  return `ten-questions:brief:${id}`;
}
