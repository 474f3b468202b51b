/** Every text of the interface has its English, and no English stands for a text that is gone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'));
const used = sources.flatMap((source) =>
  [...source.matchAll(/\btranslate\(\s*\{\s*id: '([^']+)'|<Translate\s+id="([^"]+)"/g)].map(
    ([, call, element]) => call ?? element ?? '',
  ),
);
const english = Object.keys(
  JSON.parse(readFileSync('i18n/en/code.json', 'utf8')) as Record<string, unknown>,
).filter((id) => !id.startsWith('theme.'));

test('every text has its English', () => {
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter((id) => !english.includes(id))).toEqual([]);
});

test('no English is left over', () => {
  expect(english.filter((id) => !used.includes(id))).toEqual([]);
});
