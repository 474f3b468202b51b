/** Where the browser keeps what its reader changed in a playground. */
export function settingsKey(id: string): string {
  return `ten-questions:playground:${id}`;
}
