/** `npm run test:changed` runs what a change touches, and nothing that it must not leave out. */
import { narrowed, searchFiles } from '../../scripts/changes.mjs';
import { stages } from '../../scripts/stages.mjs';

const run = (...files: string[]) =>
  Object.fromEntries(
    narrowed(stages, files, { exists: () => true }).map(({ name, command }) => [
      name,
      command.join(' '),
    ]),
  );

/** Whether the browser stage would run the test of this title. */
function runs(found: Readonly<Record<string, string>>, title: string): boolean {
  const pattern = found['browser']?.split(' --grep ')[1];
  return pattern !== undefined && new RegExp(pattern).test(`root ${title}`);
}

const pageTest = (path: string) => `site/pages.spec.ts ${path} is whole, light and open to all`;

test('a chapter: its text, the build, and its own pages', () => {
  const found = run('docs/26-activation-functions/index.mdx');
  expect(Object.keys(found).sort()).toEqual(
    [
      'addresses',
      'browser',
      'build',
      'build-classic',
      'content',
      'format',
      'offline',
      'prose',
      'runtime',
      'unit',
    ].sort(),
  );
  expect(runs(found, pageTest('./en/activation-functions'))).toBe(true);
  expect(runs(found, pageTest('./activation-functions/dead-or-sparse'))).toBe(true);
  expect(runs(found, 'playground/playground.spec.ts a run confirms every claim')).toBe(true);
  expect(runs(found, 'site/built.spec.ts headings have the same ids')).toBe(true);
  expect(runs(found, pageTest('./history'))).toBe(false);
  expect(runs(found, 'claims.spec.ts dying-relu: every claim holds')).toBe(false);
});

test('the tests of a page that a chapter is named in', () => {
  const found = run('docs/23-history/index.mdx');
  expect(runs(found, 'site/timeline.spec.ts the keyboard walks through time')).toBe(true);
  expect(runs(found, pageTest('./cnn-models'))).toBe(false);
});

test('tests that read the disk, whatever changed', () => {
  const found = run('docs/26-activation-functions/index.mdx')['unit'] ?? '';
  const readers = searchFiles(["'node:fs"], 'src', 'plugins').filter((file) =>
    /\.m?tsx?$/.test(file),
  );
  expect(readers.length).toBeGreaterThan(0);
  expect(readers.filter((file) => !found.includes(file))).toEqual([]);
});

test('an experiment: its claims and pages in the browser, and the unit tests that name it', () => {
  const found = run('src/experiments/26-activation-functions/dying-relu/main.ts');
  expect(found['code']).toMatch(/eslint .*dying-relu\/main\.ts$/);
  expect(runs(found, 'claims.spec.ts dying-relu: every claim holds')).toBe(true);
  expect(runs(found, 'claims.spec.ts perceptron-rule: every claim holds')).toBe(false);
  expect(runs(found, pageTest('./experiments/dying-relu'))).toBe(true);
  expect(runs(found, pageTest('./en/experiments'))).toBe(true);
  expect(found['experiments']).toMatch(/ -t \^\(dying-relu\) $/);
  expect(run('src/lab/random.ts')['experiments']).not.toContain(' -t ');
  expect(found['unit']).toContain('vitest related --run');
  for (const file of searchFiles(['dying-relu'], 'src').filter((one) => /\.tsx?$/.test(one)))
    expect(found['unit']).toContain(file);
});

test.each(['src/runtime/host/index.ts', 'src/components/Term/index.tsx', 'plugins/new/index.ts'])(
  '%s may be in any page: every browser test',
  (file) => {
    expect(run(file)['browser']).toMatch(/--grep \.$/);
  },
);

test('what the browser tests stand on: all of them', () => {
  expect(run('tests/site/test.ts')['browser']).toMatch(/--grep \.$/);
  expect(run('playwright.config.mts')['browser']).toMatch(/--grep \.$/);
});

test('a unit test: itself, no build and no browser', () => {
  const found = run('src/lab/formula.test.ts');
  expect(Object.keys(found).sort()).toEqual(
    ['code', 'content', 'format', 'imports', 'types', 'unit'].sort(),
  );
  expect(found['unit']).toMatch(/ src\/lab\/formula\.test\.ts$/);
});

test('a module that is gone: every unit test', () => {
  const gone = narrowed(stages, ['src/lab/gone.ts'], { exists: () => false });
  const whole = stages.find(({ name }) => name === 'unit');
  expect(gone.find(({ name }) => name === 'unit')).toEqual(whole);
  expect(gone.map(({ name }) => name)).not.toContain('code');
});

test('what decides everything runs everything', () => {
  expect(Object.keys(run('package-lock.json'))).toEqual(stages.map(({ name }) => name));
});

test('a stage that no rule narrows is not left out', () => {
  const fresh = { name: 'new-check', command: ['check'] };
  expect(narrowed([fresh], ['README.md'])).toEqual([fresh]);
});

test('a text beside the site: its prose and form', () => {
  expect(Object.keys(run('README.md')).sort()).toEqual(['format', 'prose']);
});
