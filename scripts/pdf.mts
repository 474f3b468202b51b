/**
 * `npm run pdf -- [--folder build] [--port 4391] [--out release] [--question SLUG] [--language zh-Hans]`:
 * the built site's ten questions as one PDF a language, without code.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chapters } from '../src/data/chapters.ts';
import { onBuiltSite } from './built-site.mts';
import { bookOf } from './pdf/book.mts';
import { editions } from './pdf/editions.mts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: 'build' },
    port: { type: 'string', default: '4391' },
    out: { type: 'string', default: 'release' },
    question: { type: 'string' },
    language: { type: 'string' },
  },
});

/** What a reader will still print or send. */
const mostPages = 250;

const questions = chapters.filter(
  ({ slug, released }) => released && (values.question ?? slug) === slug,
);
if (questions.length === 0) {
  throw new Error(
    `No question is called ${values.question ?? ''}. There are: ${chapters.map(({ slug }) => slug).join(', ')}.`,
  );
}
mkdirSync(values.out, { recursive: true });
await onBuiltSite(values, async ({ address, browser }) => {
  for (const edition of editions) {
    if ((values.language ?? edition.locale) !== edition.locale) continue;
    const page = await browser.newPage();
    const progress = (title: string, pages: number): void =>
      console.log(edition.progress(title, pages));
    const { bytes, pages } = await bookOf(page, { address, edition, questions, progress });
    await page.close();
    const file = join(values.out, `ten-questions-${edition.locale}.pdf`);
    writeFileSync(file, bytes);
    console.log(`${file}: ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
    if (pages > mostPages) {
      console.error(`${file} has ${pages} pages; at most ${mostPages} are allowed.`);
      process.exitCode = 1;
    }
  }
});
