/** A released address leads somewhere: on its page, through a page that leads on, or to an anchor's new name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import createRedirectPage from '@docusaurus/plugin-client-redirects/lib/createRedirectPageContent.js';
import { addressesIn, lostIn } from '../../scripts/released-addresses.mts';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));

function write(path: string, html: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), html);
}

beforeAll(() => {
  for (const language of ['', '/en']) {
    write(
      `${language}/experiments/new`,
      '<article><h2 id="grounds">x</h2><li id="claim-a"></li><p id="_R_1_"></p></article>',
    );
    write(`${language}/embed/new`, '<main></main>');
    const toUrl = `${language}/experiments/new`;
    write(`${language}/experiments/old`, createRedirectPage({ toUrl }));
    writeFileSync(
      join(folder, language, 'sitemap.xml'),
      `<loc>https://example.org${language}/experiments/new</loc>`,
    );
  }
  write('/chinese-only', '<article></article>');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('lists pages, frames, headings and claims', () => {
  expect(addressesIn(folder)).toEqual([
    '/embed/new',
    '/experiments/new',
    '/experiments/new#claim-a',
    '/experiments/new#grounds',
  ]);
});

it('follows a renamed page, with its anchor, and a renamed anchor', () => {
  expect(lostIn(folder, '/experiments/old', {})).toEqual([]);
  expect(lostIn(folder, '/experiments/old#claim-a', {})).toEqual([]);
  const moved = { '/experiments/new#claim-b': '/experiments/new#claim-a' };
  expect(lostIn(folder, '/experiments/old#claim-b', moved)).toEqual([]);
});

it('tells what leads nowhere, and in which language', () => {
  expect(lostIn(folder, '/gone', {})).toEqual(['', '/en']);
  expect(lostIn(folder, '/chinese-only', {})).toEqual(['/en']);
  expect(lostIn(folder, '/experiments/old#claim-b', {})).toEqual(['', '/en']);
});
