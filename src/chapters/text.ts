/** The text of a question's pages, for the tests of what stands there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where each language keeps its pages. */
export const languageFolders = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'] as const;

/** All pages of one question, `26-activation-functions` for example, one after another. */
export function chapterText(languageFolder: string, chapter: string): string {
  const folder = join(languageFolder, chapter);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The text under a heading, up to the next one or to the end of its page. */
export function sectionOf(text: string, heading: string): string | undefined {
  const start = text.indexOf(`{/* #${heading} */}`);
  if (start < 0) return undefined;
  const next = text.slice(start).search(/\n(?:#{2,3} |---\n)/);
  return next < 0 ? text.slice(start) : text.slice(start, start + next);
}
