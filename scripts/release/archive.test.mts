import { unzipSync, strFromU8 } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveOf, namesIn } from './archive.mts';

let root = '';

/** Written in the order given, with another time each. */
function site(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  Object.entries(files).forEach(([file, text], index) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    utimesSync(join(folder, file), index, name.length * 86_400);
  });
  return folder;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'release-'));
});
afterAll(() => rmSync(root, { recursive: true }));

it('gives the same bytes for the same files, whenever and in whatever order they were written', () => {
  const one = site('one', { '404.html': 'none', 'sw.js': 'keep', 'en/index.html': '<p>' });
  const other = site('another', { 'en/index.html': '<p>', 'sw.js': 'keep', '404.html': 'none' });
  expect(Buffer.from(archiveOf(one)).equals(Buffer.from(archiveOf(other)))).toBe(true);
});

it('holds every file whole, below the folder that its addresses begin with', () => {
  const folder = site('whole', { '404.html': '没有', 'sw.js': 'keep', 'en/a/b.html': 'deep' });
  const files = unzipSync(archiveOf(folder, 'ten-questions/'));
  expect(Object.keys(files)).toEqual([
    'ten-questions/404.html',
    'ten-questions/en/a/b.html',
    'ten-questions/sw.js',
  ]);
  expect(strFromU8(files['ten-questions/404.html']!)).toBe('没有');
});

it('lists names by their bytes, so that no locale moves one', () => {
  const folder = site('names', { 'b.txt': '', 'B.txt': '', 'é.txt': '', 'a/z.txt': '' });
  expect(namesIn(folder)).toEqual(['B.txt', 'a/z.txt', 'b.txt', 'é.txt']);
});

it('refuses a folder that is no whole site, and says how to make it one', () => {
  const folder = site('half', { '404.html': 'none' });
  expect(() => archiveOf(folder)).toThrow(`${folder} is no whole site: sw.js is missing. Build it`);
});
