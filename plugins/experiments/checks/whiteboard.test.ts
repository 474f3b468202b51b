/** What counts on a whiteboard. */
import { expect, it } from 'vitest';
import { checkCrowded } from './exemptions';
import { sizeOf, tooMuchOf } from './whiteboard';

const lines = (count: number): string => 'work();\n'.repeat(count);

it('counts lines that are not blank, with the comments of one language', () => {
  const main =
    "// zh: 数\n// en: a number\n// en: in two lines\n\nconst a = param('a', true);\nrun(a);\n";
  expect(sizeOf({ 'main.ts': main, 'net.ts': lines(3) })).toEqual({
    files: 2,
    lines: 7,
    knobShare: 1 / 4,
  });
});

it('counts every line of a knob, and no call that is named like one', () => {
  const main = "const a = param(\n  'a',\n  true,\n);\nparameter('b');\n";
  expect(sizeOf({ 'main.ts': main }).knobShare).toBe(4 / 5);
});

it('says what is too much', () => {
  expect(tooMuchOf({ 'main.ts': lines(200) })).toEqual([]);
  expect(tooMuchOf({ 'main.ts': lines(201) })).toEqual(['201 lines (at most 200)']);
  const files = Object.fromEntries(['main', 'a', 'b', 'c', 'd'].map((name) => [`${name}.ts`, '']));
  expect(tooMuchOf(files)).toEqual(['5 files (at most 4)']);
  expect(tooMuchOf({ 'main.ts': "param('a', true);\n" + lines(2) })).toEqual([
    'knobs take 33 % of main.ts (at most 25)',
  ]);
});

it('asks for an excuse where it is too much, and for no other', () => {
  const large = { id: 'large', files: { 'main.ts': lines(201) } };
  const small = { id: 'small', files: { 'main.ts': lines(3) } };
  const told = (...given: Parameters<typeof checkCrowded>): string[] =>
    checkCrowded(...given).map(({ message }) => message);
  expect(told([large, small], {})).toEqual([
    '"large" is more than a whiteboard holds: 201 lines (at most 200).',
  ]);
  expect(told([large, small], { large: 'ten functions side by side' })).toEqual([]);
  expect(told([small], { small: 'reason' })).toEqual(['"small" needs no excuse.']);
  const many = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`e${index}`, 'reason']));
  expect(told([], many)).toContain('7 experiments are excused.');
});
