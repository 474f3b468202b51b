import { expect, it } from 'vitest';
import { MAX_FILE } from '../settings';
import { importIn, importLine, makeFile, ownName } from './ownFile';

it('takes no name that the experiment has', () => {
  expect(ownName({ 'main.ts': '' })).toBe('data.ts');
  expect(ownName({ 'main.ts': '', 'data.ts': '' })).toBe('own-data.ts');
  expect(ownName({ 'data.ts': '', 'own-data.ts': '' })).toBe('own-own-data.ts');
});

it('imports rows, under another name where main.ts has that one', () => {
  expect(importLine('data.ts', "import { report } from 'lab';\n")).toBe(
    "import { rows } from './data';",
  );
  expect(importLine('own-data.ts', 'const rows = [];\n')).toBe(
    "import { rows as ownRows } from './own-data';",
  );
  expect(importLine('data.ts', 'const arrows = [];\n')).toBe("import { rows } from './data';");
});

it.each([
  ["import { rows } from './data';", true],
  ["import { report } from 'lab';\nimport { rows as mine } from './data.ts'", true],
  ["import {\n  rows,\n} from './data';", true],
  ["import { rows } from './own-data';", false],
  ["// import { rows } from './data';", false],
  ["import { report } from 'lab';\nconst file = './data';", false],
])('sees whether main.ts imports the file: %s', (main, is) => {
  expect(importIn('data.ts', main) !== undefined).toBe(is);
});

it('refuses code that is too long to keep, and says how many rows fit', () => {
  const header = 'a_rather_long_name_for_a_column_of_numbers';
  const rows = (count: number): string => `${header},y\n${'1,2\n'.repeat(count)}`;
  const made = makeFile(rows(5_000));
  if (!('problem' in made) || made.problem.kind !== 'code-too-long')
    throw new Error('is not too long');
  const { fit } = made.problem;
  const fitting = makeFile(rows(fit));
  expect('code' in fitting && fitting.code.length <= MAX_FILE).toBe(true);
  expect(makeFile(rows(fit + 1))).toMatchObject({ problem: { kind: 'code-too-long', fit } });
});
