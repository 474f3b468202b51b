/** The contents page of a book. */
import type { Edition } from './editions.mts';

export interface Line {
  readonly title: string;
  /** In the site, below its root. */
  readonly path: string;
  /** Its question, where it is the first section of one. */
  readonly chapter: string | undefined;
  /** Number of the page, from 1. */
  readonly at: number;
}

/** @param address of the site that is printed: links to it become links into the book */
export function contentsHtml(
  { title, contents }: Edition,
  lines: readonly Line[],
  address: string,
): string {
  const rows = lines.map(
    ({ title: section, path, chapter, at }) =>
      (chapter === undefined ? '' : `<h3>${escaped(chapter)}</h3>`) +
      `<p><a href="${escaped(new URL(path, address).href)}">${escaped(section)}</a><i></i><span>${at}</span></p>`,
  );
  return `<main class="book-contents"><h1>${escaped(title)}</h1><h2>${escaped(contents)}</h2>${rows.join('')}</main>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
