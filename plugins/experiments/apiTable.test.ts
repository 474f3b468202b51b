import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { tfModule, type ApiTable } from '../../src/experiments/apiTable';
import { loadManifests } from './loadManifests';
import { apiTable, tfNamesIn } from './apiTable';

const root = join(import.meta.dirname, '../..');
let table: ApiTable;
let used: string[];

beforeAll(async () => {
  const shown = (await loadManifests(root)).flatMap(({ files }) => Object.values(files));
  used = tfNamesIn(shown);
  table = apiTable(root, shown);
}, 120_000);

it('knows all of lab, and each name of tf that shown code uses', () => {
  expect(Object.keys(table)).toEqual(expect.arrayContaining(['lab', 'lab/nets', tfModule]));
  expect(table['lab']?.['chart']?.[0]).toBe('function');
  expect(used.length).toBeGreaterThan(50);
  const known = Object.keys(table[tfModule] ?? {});
  expect(
    used.filter((name) => !known.some((each) => name === each || name.startsWith(`${each}.`))),
  ).toEqual([]);
});

it('tells how a function is called and what it does', () => {
  const [kind, type, doc] = table[tfModule]?.['matMul'] ?? [];
  expect(kind).toBe('function');
  expect(type).toMatch(/^<?.*\(a: .*\): /);
  expect(doc).toMatch(/dot product/i);
});

it('weighs at most 20 kB after gzip', () => {
  expect(gzipSync(JSON.stringify(table)).length).toBeLessThan(20_000);
});
