/** The contents page of a book. */
import type { Edition } from './editions.mts';

export interface Line {
  readonly title: string;
  /** Its question, where it is the first page of one. */
  readonly chapter: string | undefined;
  readonly pages: number;
}

const style = `
  .book { color: #1b1f2a; font-size: 17px; margin: 0 auto; }
  .book h1 { font-size: 44px; margin: 0 0 8px; }
  .book h2 { font-size: 24px; margin: 0 0 20px; }
  .book h3 { break-after: avoid; font-size: 18px; margin: 20px 0 4px; }
  .book p { align-items: baseline; display: flex; gap: 8px; line-height: 1.5; margin: 0 0 0 24px; }
  .book i { border-bottom: 1px dotted currentcolor; flex: 1; }`;

export function contentsHtml(
  { title, contents }: Edition,
  lines: readonly (Line & { readonly at: number })[],
): string {
  const rows = lines.map(
    (line) =>
      `${line.chapter === undefined ? '' : `<h3>${escaped(line.chapter)}</h3>`}` +
      `<p><span>${escaped(line.title)}</span><i></i><span>${line.at}</span></p>`,
  );
  return `<style>${style}</style><main class="book"><h1>${escaped(title)}</h1><h2>${escaped(contents)}</h2>${rows.join('')}</main>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
