/** What the built pages say without a browser: the same headings in both languages, and addresses that lead somewhere. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { subPath } from '../../scripts/stages.mjs';
import { filesOf, readPage } from './html';
import { placeOf } from './kinds';
import { htmlFile, pages, translated } from './pages';

/** Both are served from the root of the same host, so that nothing else decides what an address means. */
const host = 'http://site.example';

const sites = [
  { name: 'at the root', folder: 'build', base: '/' },
  { name: 'below a sub-path', folder: 'build-sub-path', base: subPath },
];

/** Whether a static host has something to send for this path within the site. */
function isThere(folder: string, path: string): boolean {
  const file = join(folder, decodeURIComponent(path));
  if (existsSync(`${file}.html`)) return true;
  if (!existsSync(file)) return false;
  return statSync(file).isFile() || existsSync(join(file, 'index.html'));
}

/** Of the addresses on a page those of this host that leave the base path or lead nowhere. */
function astray(
  addresses: Iterable<string>,
  { folder, base }: (typeof sites)[number],
  file: string,
): string[] {
  const here = new URL(`${base}${file.replace(/index\.html$/, '')}`, host);
  return [...addresses].filter((address) => {
    if (address === '') return false;
    const { origin, pathname } = new URL(address, here);
    if (origin !== host) return false;
    if (!pathname.startsWith(base) && `${pathname}/` !== base) return true;
    return !isThere(folder, pathname.slice(base.length));
  });
}

for (const site of sites) {
  test.describe(site.name, () => {
    const isBuilt = process.env.TEST_ONLY !== 'root' || site.folder === 'build';
    test.skip(!isBuilt, 'only the site at the root was built');

    test(`${site.name}, every address on every page stays within the site and leads somewhere`, () => {
      const files = filesOf(site.folder, '.html').filter((file) => !file.startsWith('runtime/'));
      expect(files.length).toBeGreaterThanOrEqual(pages.length);
      for (const file of files) {
        const { addresses } = readPage(join(site.folder, file));
        expect(addresses.size, file).toBeGreaterThan(0);
        expect.soft(astray(addresses, site, file), file).toEqual([]);
      }
    });

    test(`${site.name}, every file that a style sheet names is there`, () => {
      for (const file of filesOf(site.folder, '.css')) {
        const sheet = readFileSync(join(site.folder, file), 'utf8');
        const addresses = [...sheet.matchAll(/url\((['"]?)(?!data:|#)([^)'"]+)\1\)/g)];
        const named = addresses.map(([, , address = '']) => address);
        expect.soft(astray(named, site, file), file).toEqual([]);
      }
    });
  });
}

test('headings have the same ids in both languages', () => {
  for (const page of pages.filter(({ locale }) => locale === 'zh-Hans')) {
    const [chinese, english] = [page, translated(page)].map((one) => readPage(htmlFile(one)));
    expect.soft(english?.headingIds, placeOf(page)).toEqual(chinese?.headingIds);
  }
});

/** Kilobytes after gzip of what a page with experiments keeps for reading offline once one has run. */
const KEPT_BUDGET = 1_300;

test('what a page keeps for running offline is its own, and light', () => {
  const lists = filesOf('build', 'needs.json');
  expect(lists.length).toBeGreaterThan(0);
  const packed = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const file = join('build', path.endsWith('/') ? `${path}index.html` : path);
    const size = packed.get(file) ?? gzipSync(readFileSync(file)).length;
    packed.set(file, size);
    return size;
  };
  for (const list of lists) {
    const needs = JSON.parse(readFileSync(join('build', list), 'utf8')) as readonly string[];
    const kilobytes = needs.reduce((sum, path) => sum + sizeOf(path), 0) / 1_000;
    expect.soft(kilobytes, dirname(list)).toBeLessThan(KEPT_BUDGET);
  }
});
