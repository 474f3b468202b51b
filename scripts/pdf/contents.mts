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

interface Site {
  /** Where it is printed from: links to it become links into the book. */
  readonly address: string;
  /** Where readers find it, without a slash at the end. */
  readonly origin: string;
}

export function contentsHtml(
  { base, title, contents, note }: Edition,
  lines: readonly Line[],
  { address, origin }: Site,
): string {
  const rows = lines.map(
    ({ title: section, path, chapter, at }) =>
      (chapter === undefined ? '' : `<h3>${escaped(chapter)}</h3>`) +
      `<p><a href="${escaped(new URL(path, address).href)}">${escaped(section)}</a><i></i><span>${at}</span></p>`,
  );
  return `<main class="book-contents"><h1>${escaped(title)}</h1><small>${escaped(note(`${origin}/${base}`))}</small><h2>${escaped(contents)}</h2>${rows.join('')}</main>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
