/** Follows README word by word: create an experiment, run it, put it on a page, build, record. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cloneRepository, type Clone } from './clone';
import { stepsOf } from './readme';

const { files, commands, id } = stepsOf('README.md');
const [chapter = ''] = Object.keys(files).map((file) => file.split('/').at(-3) ?? '');
/** README says: a page of the chapter. */
const [section = ''] = readdirSync(join('docs', chapter)).filter((file) => file !== 'index.mdx');
const pages = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].map(
  (folder) => `${folder}/${chapter}/${section}`,
);

let clone: Clone;

test.beforeAll(() => {
  clone = cloneRepository();
});
test.afterAll(() => clone.remove());

test('an experiment from README runs, builds before it is recorded, and is recorded', () => {
  // A build alone takes half a minute on idle cores.
  test.setTimeout(300_000);
  for (const [file, text] of Object.entries(files)) clone.write(file, text);
  for (const page of pages) clone.write(page, withPlayground(page));
  const [run = '', , record = ''] = commands;
  expect(clone.run(run)).toContain('holds for 20 of 20 seeds');
  expect(built()).toContain('尚无记录');
  clone.run(record);
  const recording = join(clone.folder, dirname(Object.keys(files)[0] ?? ''), 'recorded/run.json');
  expect(JSON.parse(readFileSync(recording, 'utf8'))).toMatchObject({
    metrics: { offShare: 0.5025 },
  });
  clone.run('npm run check:content');
});

/** The page with the playground before its references, or at its end. */
function withPlayground(page: string): string {
  const text = readFileSync(join(clone.folder, page), 'utf8');
  const place = text.search(/^## .*\{\/\* #references \*\/\}$/m);
  const [before, after] = place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place)];
  return `${before}\n<Playground id="${id}" />\n\n${after}`;
}

/** The section of the experiment in the built page. */
function built(): string {
  clone.run('npx docusaurus build --locale zh-Hans --out-dir built', {
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-author',
    SITE_BASE: '/',
  });
  const slug = chapter.replace(/^\d+-/, '');
  const page = join(slug, basename(section, '.mdx'), 'index.html');
  const html = readFileSync(join(clone.folder, 'built', page), 'utf8');
  const from = html.search(new RegExp(`data-experiment="?${id}`));
  expect(from).toBeGreaterThan(0);
  return html.slice(from, html.indexOf('</section>', from));
}
