/** Writes the Markdown of every question's pages beside their folders, once a language is built. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QuestionPage } from '../../chapters/pages';
import { markdownPath } from '../site';
import { markdownOf, type MarkdownContext } from './index';

export async function writeMarkdown(
  outDir: string,
  pages: readonly QuestionPage[],
  context: MarkdownContext,
): Promise<void> {
  for (const page of pages) {
    const { slug } = page.front;
    const html = await readFile(join(outDir, slug, 'index.html'), 'utf8');
    await writeFile(join(outDir, markdownPath(slug)), await markdownOf(html, page, context));
  }
}
