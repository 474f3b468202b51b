import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licensesOf } from '../../scripts/licenses/index.mts';

let folder = '';

function makePackage(name: string, about: object, text?: string): string {
  const root = path.join(folder, 'node_modules', name);
  mkdirSync(root, { recursive: true });
  writeFileSync(
    path.join(root, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', ...about }),
  );
  if (text !== undefined) writeFileSync(path.join(root, 'LICENSE.md'), text);
  return path.join(root, 'dist/index.js');
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'licenses-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('names each bundled package once, with the text it ships', () => {
  const own = makePackage('own', { license: 'MIT', author: 'A. Person' }, 'Copyright A. Person');
  const text = licensesOf([own, own.replace('index', 'other'), '/site/src/main.ts']);
  expect(text.match(/own 1\.0\.0/g)).toHaveLength(1);
  expect(text).toContain('Author: A. Person');
  expect(text).toContain('Copyright A. Person');
});

it('adds the text of a known licence where a package ships none', () => {
  const text = licensesOf([makePackage('@scope/apache', { license: 'Apache-2.0 AND MIT' })]);
  expect(text).toContain('@scope/apache 1.0.0');
  expect(text).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  expect(text).toContain('Permission is hereby granted, free of charge');
});

it('fails where no text can be given', () => {
  const file = makePackage('odd', { license: 'Odd-1.0' });
  expect(() => licensesOf([file])).toThrow('scripts/licenses/Odd-1.0.txt');
});
