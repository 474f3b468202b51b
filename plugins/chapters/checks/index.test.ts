import { describe, expect, it } from 'vitest';
import { chapterSource, chapterWith, facts, soundChapter } from './fixture';
import { checkChapter, checkContent } from './index';
import { readPage } from './page';
import { formatProblem, formatProblems } from './problem';

/** Line of the fixture on which a text stands. */
function lineOf(text: string): number {
  return chapterSource.slice(0, chapterSource.indexOf(text)).split('\n').length;
}

/** Messages and fixes of the fixture after one replacement. */
function problemsWith(text: string, replacement: string): string[] {
  return checkChapter(chapterWith(text, replacement), facts).map(formatProblem);
}

it('finds nothing wrong with a sound chapter', () => {
  expect(checkChapter(soundChapter(), facts)).toEqual([]);
});

it('tells file, line, column, what is wrong and how to mend it', () => {
  const [problem] = checkChapter(chapterWith('metric="deadShare"', 'metric="deadShar"'), facts);
  expect(problem).toMatchObject({
    file: 'docs/26-activation-functions/index.mdx',
    line: lineOf('<Evidence>'),
    column: 15,
    message: 'Experiment "dying-relu" records no metric "deadShar".',
  });
  expect(problem?.fix).toMatch(/^did you mean "deadShare"/);
});

describe.each([
  [
    'an unknown experiment',
    'Playground id="dying-relu"',
    'Playground id="dying-rel"',
    /Unknown experiment "dying-rel".\n.*did you mean "dying-relu"/,
  ],
  [
    'an unknown claim',
    'dying-relu/off-is-not-dead',
    'dying-relu/off-is-dead',
    /no claim "off-is-dead".\n.*"off-is-not-dead".*claims.ts/,
  ],
  [
    'an unknown term',
    'Term id="dying-relu"',
    'Term id="dyin-relu"',
    /Unknown term "dyin-relu".\n.*did you mean "dying-relu".*glossary/,
  ],
  [
    'an unknown reference',
    'Cite id="Lu19"',
    'Cite id="Lu18"',
    /Unknown reference "Lu18".\n.*"Lu19".*bibliography/,
  ],
  [
    'a missing recording',
    'Recorded id="dying-relu"',
    'Recorded id="unrecorded"',
    /no recording.*\n.*npm run record -- unrecorded/,
  ],
  [
    'a parameter that is no number',
    'One callout.',
    '<Setting id="dying-relu" name="variant" />',
    /no number "variant" among its parameters.\n.*known: largeStep/,
  ],
  [
    'a formula that cannot be read',
    'One callout.',
    '<Computed expr="2x" />',
    /"2x" cannot be read/,
  ],
  [
    'a quotation of an unknown work',
    'One callout.',
    '<Quoted id="Lu18" place="table 1">5.1%</Quoted>',
    /Unknown reference "Lu18"/,
  ],
  [
    'a quotation of a work that is not cited',
    'One callout.',
    '<Quoted id="Maas13" place="table 1">5.1%</Quoted>',
    /quotes a work that it does not cite.\n.*<Cite id="Maas13"/,
  ],
  ['a heading without id', ' {/* #why */}', '', /Heading "Why" has no id.\n.*{\/\* #/],
  [
    'a duplicate heading id',
    '#references */',
    '#why */',
    /Id "why" is taken: the heading in line 10/,
  ],
  [
    'a heading id that an experiment has',
    '#why */',
    '#dying-relu */',
    /Id "dying-relu" is taken: <Playground>/,
  ],
  [
    'an id that is not kebab-case',
    '#why */',
    '#WhyNot */',
    /"WhyNot" is not kebab-case.\n.*"why-not"/,
  ],
  ['a level-1 heading', '## Why', '# Why', /level-1 heading "Why"/],
  ['a skipped level', '### The', '#### The', /jumps from level 2 to level 4.\n.*###/],
  [
    'an unknown component',
    '<References />',
    '<Refrences />',
    /Unknown component <Refrences>.\n.*"References"/,
  ],
  [
    'a component that is not imported',
    '<References />',
    '<References />\n\n<ActivationTable />',
    /<ActivationTable> is not imported.\n.*import ActivationTable from/,
  ],
  ['HTML', '<References />', '<References />\n\n<div>x</div>', /Unknown component <div>/],
  [
    'a component of Object',
    '<References />',
    '<References />\n\n<toString />',
    /Unknown component <toString>/,
  ],
  ['an unknown attribute', 'digits={3}', 'digit={3}', /no attribute "digit".\n.*"digits"/],
  ['a missing attribute', ' question="Is $x^2$ one?"', '', /lacks its attribute "question"/],
  ['a number in quotes', 'digits={3}', 'digits="3"', /"digits" of <Recorded>.*\n.*digits=\{3\}/],
  ['a flag with a value', ' percent ', ' percent={true} ', /write only percent/],
  [
    'an unknown verdict',
    'verdict="wrong"',
    'verdict="false"',
    /verdict is one of right, imprecise/,
  ],
  ['a malformed item number', 'source="26.4e"', 'source="4e"', /source="26.4e"/],
  [
    'a part outside its whole',
    '<Answer>',
    '<Short>x</Short>\n\n<Answer>',
    /<Short> stands outside <Answer>/,
  ],
  ['a whole without a part', '<Long>Long.</Long>', '', /<Answer> holds no <Long>/],
  [
    'spread attributes',
    'id="which-necessary" ',
    'id="which-necessary" {...rest} ',
    /spreads attributes/,
  ],
  ['logic', 'One callout.', 'One {1 + 1}.', /Logic in a chapter: {1 \+ 1}/],
  ['code in an attribute', 'question="Is $x^2$ one?"', 'question={`a ${b}`}', /holds code/],
  ['an export', '<References />', '<References />\n\nexport const a = 1;', /exports or declares/],
  [
    'a foreign import',
    '<References />',
    '<References />\n\nimport a from "react";',
    /imports "react"/,
  ],
  [
    'code that nothing runs',
    'One callout.\n:::',
    'One.\n:::\n\n```js\nlet a;\n```',
    /language "js"/,
  ],
  [
    'two callouts in a row',
    'One callout.\n:::',
    'One.\n:::\n\n:::tip\nTwo.\n:::',
    /Two callouts in a row/,
  ],
  ['citations without a list', '<References />', '', /no list of references/],
  ['a list without citations', '<Cite id="Lu19" />', 'nobody', /lists nothing/],
  ['a second list', '<References />', '<References />\n\n<References />', /second <References/],
] as const)('%s', (_, text, replacement, expected) => {
  it('is a problem', () => {
    expect(problemsWith(text, replacement).join('\n')).toMatch(expected);
  });
});

describe.each([
  [
    'an unknown field',
    'keywords:',
    'keyword:',
    6,
    /Unknown front matter field "keyword".\n.*"keywords".*Allowed: title/,
  ],
  ['a missing field', 'description: Two properties are necessary.\n', '', 1, /lacks "description"/],
  [
    'a wrong type',
    'chapter: 26',
    'chapter: twenty-six',
    5,
    /"chapter" has a wrong value.\n.*number/,
  ],
  ['a day that is none', '2026-11-23', 'November', 7, /"last_checked".*\n.*2026-11-23/],
  [
    'another chapter’s slug',
    'slug: /activation-functions',
    'slug: /history',
    4,
    /not that of this page of chapter 26.\n.*activation-functions/,
  ],
  ['a number in the wrong folder', 'chapter: 26', 'chapter: 22', 5, /wrong folder/],
  ['no YAML', 'title: Activation', 'title: Acti: vation', 2, /no YAML/],
] as const)('front matter: %s', (_, text, replacement, line, expected) => {
  it('is a problem in its line', () => {
    const problems = checkChapter(chapterWith(text, replacement), facts);
    expect(problems.map(formatProblem).join('\n')).toMatch(expected);
    expect(problems.map((problem) => problem.line)).toContain(line);
  });
});

it('asks for front matter', () => {
  const page = readPage('docs/26-activation-functions/index.mdx', '## A {/* #a */}\n');
  expect(checkChapter(page, facts)[0]?.message).toBe('The chapter has no front matter.');
});

it('accepts what a chapter imports', () => {
  const source =
    'import ActivationTable from "@site/src/chapters/26-activation-functions/ActivationTable";';
  const page = chapterWith('## Why', `${source}\n\n<ActivationTable rows={3} />\n\n## Why`);
  expect(checkChapter(page, facts)).toEqual([]);
});

it('lists problems by file and line', () => {
  const problem = { column: 1, message: 'M.', fix: 'F.' };
  const text = formatProblems([
    { file: 'b', line: 1, ...problem },
    { file: 'a', line: 9, ...problem },
    { file: 'a', line: 2, ...problem },
  ]);
  expect(text).toMatch(/^3 problems[^]*a:2:1[^]*a:9:1[^]*b:1:1/);
});

it('finds nothing wrong with the chapters of this site', async () => {
  expect((await checkContent(process.cwd())).map(formatProblem)).toEqual([]);
  // Reads everything: on a busy machine it takes its time.
}, 120_000);
