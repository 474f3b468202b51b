/** Finds a place in a chapter's text, for the tests of what stands there. */

/** The text under a heading, up to the next one. */
export function sectionOf(text: string, heading: string): string | undefined {
  const start = text.indexOf(`{/* #${heading} */}`);
  if (start < 0) return undefined;
  const next = text.slice(start).search(/\n#{2,3} /);
  return next < 0 ? text.slice(start) : text.slice(start, start + next);
}
