/** `npm run test:changed` runs what a change touches, and nothing that it must not leave out. */
import { existsSync } from 'node:fs';
import { narrowed } from '../../scripts/changes.mjs';
import { stages } from '../../scripts/stages.mjs';

const run = (...files: string[]) =>
  Object.fromEntries(
    narrowed(stages, files, () => true).map(({ name, command }) => [name, command.join(' ')]),
  );

test('a chapter: its text, the build, and its own pages', () => {
  const found = run('docs/26-activation-functions/index.mdx');
  expect(Object.keys(found)).toEqual([
    ...['runtime', 'prose', 'format', 'content', 'unit', 'build', 'browser'],
  ]);
  expect(found['unit']).toContain('src/chapters/items.test.ts');
  const pattern = new RegExp(found['browser']?.split(' --grep ')[1] ?? '');
  expect(pattern.test('root site/pages.spec.ts ./en/activation-functions loads cleanly')).toBe(
    true,
  );
  expect(pattern.test('root site/pages.spec.ts ./history loads cleanly')).toBe(false);
  expect(pattern.test('root claims.spec.ts dying-relu: every claim holds')).toBe(false);
});

test('an experiment: its claims in the browser, and the tests of every experiment on disk', () => {
  const found = run('src/experiments/26-activation-functions/dying-relu/main.ts');
  expect(found['code']).toMatch(/eslint .*dying-relu\/main\.ts$/);
  expect(found['browser']).toContain('claims\\.spec\\.ts dying-relu: ');
  expect(found['unit']).toContain('vitest related --run');
});

test('the runtime: every browser test', () => {
  expect(run('src/runtime/host/index.ts')['browser']).toMatch(/--grep \.$/);
});

test('what it names exists', () => {
  const { unit = '' } = run('docs/26-activation-functions/index.mdx');
  const tests = unit.split(' ').filter((word) => word.endsWith('.test.ts'));
  expect(tests.filter((file) => !existsSync(file))).toEqual([]);
});

test('a unit test: no build and no browser', () => {
  const found = run('src/lab/formula.test.ts');
  expect(Object.keys(found)).toEqual(['types', 'code', 'format', 'content', 'imports', 'unit']);
});

test('what decides everything runs everything', () => {
  expect(Object.keys(run('package-lock.json'))).toEqual(stages.map(({ name }) => name));
});

test('a text beside the site: its prose and form', () => {
  expect(Object.keys(run('README.md'))).toEqual(['prose', 'format']);
});
