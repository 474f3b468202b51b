/** What an author is told: file, line, and how to mend it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatProblem } from '../../chapters/checks/problem';
import { loadManifests } from '../loadManifests';
import { experimentFolders } from '../readFolder.mjs';
import { checkExperiment } from '.';
import { checkPictures, checkRecorded } from './recording';

const folder = 'src/experiments/26-activation-functions/sample';
const sound: Readonly<Record<string, string>> = {
  'main.ts': "import { least } from './zeta';\n// zh: 数\n// en: Number\nreport('least', least);\n",
  'charts.ts': 'export const drawn = 1;\n',
  'zeta.ts': 'export const least = 1;\n',
  'zeta.test.ts': '',
  'about.ts': [
    'export const about = {',
    "  title: { zh: '题', en: 'Title' },",
    "  question: { zh: '问？', en: 'Question?' },",
    "  summary: { zh: '看', en: 'Watch' },",
    "  topics: ['activation'],",
    "  backend: 'cpu',",
    '};\n',
  ].join('\n'),
  'labels.ts': "export const labels = {\n  least: { zh: '最小', en: 'Least' },\n};\n",
  'claims.ts': [
    'export const claims = [',
    '  {',
    "    id: 'is-one',",
    "    statement: { zh: '是一。', en: 'It is one.' },",
    "    expect: { kind: 'equals', metric: 'least', value: 1, tolerance: 0 },",
    "    source: 'closed form',",
    '  },',
    '];\n',
  ].join('\n'),
  'recorded/run.json':
    '{\n "browser": "Test 1",\n "seconds": 1,\n "params": [],\n "metrics": { "least": 1 },\n "tables": {}\n}\n',
  'recorded/charts.json': '{}\n',
};

const underControl = sound['claims.ts']!.replace('    source', "    control: 'other',\n    source");

/** One control, named by the claim. */
const withControls = (what: string): string =>
  `export const controls = [\n  { id: 'other', name: { zh: '另', en: 'Other' }, ${what} },\n];\n`;

let siteDir: string;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'experiments-'));
});
afterEach(() => rmSync(siteDir, { recursive: true }));

function write(files: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    const path = join(siteDir, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The sound experiment with some files changed, or left out. */
async function problemsWith(change: Readonly<Record<string, string | undefined>>): Promise<string> {
  const claims = change['controls.ts'] ? underControl : sound['claims.ts'];
  write({ ...sound, 'claims.ts': claims, ...change });
  const [experiment] = experimentFolders(siteDir);
  return (await checkExperiment(siteDir, experiment!)).map(formatProblem).join('\n');
}

it('finds nothing wrong with a sound experiment, recorded or not', async () => {
  expect(await problemsWith({})).toBe('');
  rmSync(join(siteDir, folder, 'recorded'), { recursive: true });
  expect(await problemsWith({ 'recorded/run.json': undefined })).toBe('');
});

it('shows main.ts first and what only draws last, and no tests', () => {
  write(sound);
  expect(experimentFolders(siteDir)).toEqual([
    {
      id: 'sample',
      chapter: 26,
      folder,
      shown: ['main.ts', 'zeta.ts', 'charts.ts'],
      parts: ['about.ts', 'labels.ts', 'claims.ts'],
      recorded: true,
    },
  ]);
});

it.each([
  [
    'no main.ts',
    { 'main.ts': undefined },
    /sample\/main\.ts:1:1 {2}The experiment has no main\.ts/,
  ],
  ['no about.ts', { 'about.ts': undefined }, /about\.ts:1:1 .*no about\.ts\.\n.*title, question/],
  [
    'a field that about.ts lacks',
    { 'about.ts': sound['about.ts']!.replace(/ {2}question.*\n/, '') },
    /about\.ts:1:1 {2}about\.ts lacks "question"\.\n.*add question: \{ zh/,
  ],
  [
    'a language that about.ts lacks',
    { 'about.ts': sound['about.ts']!.replace("zh: '看', ", '') },
    /about\.ts:4:1 {2}"summary\.zh" in about\.ts is wrong/,
  ],
  [
    'a field that the folder tells',
    { 'about.ts': sound['about.ts']!.replace('  backend', "  id: 'sample',\n  backend") },
    /about\.ts:6:1 {2}about\.ts has a field "id"\.\n.*remove it/,
  ],
  [
    'fewer knobs to turn first than two',
    { 'about.ts': sound['about.ts']!.replace('  backend', "  knobs: ['least'],\n  backend") },
    /about\.ts:6:1 {2}"knobs" in about\.ts is wrong/,
  ],
  [
    'a knob to turn first that no run declares',
    {
      'about.ts': sound['about.ts']!.replace('  backend', "  knobs: ['most', 'all'],\n  backend"),
    },
    /about\.ts:6:1 {2}"knobs" names "most".*\n[^]*"knobs" names "all"/,
  ],
  [
    'a name without a label',
    { 'labels.ts': 'export const labels = {\n  other: { zh: 1, en: 1 },\n};\n' },
    /labels\.ts:3:1 {2}The code uses the name "least".*\n.*add `least` to labels\.ts \(zh and en\)/,
  ],
  [
    'a label in one language',
    { 'labels.ts': sound['labels.ts']!.replace("'Least'", "''") },
    /labels\.ts:2:3 {2}The label "least" has no text in "en"/,
  ],
  [
    'a label that experiments share',
    {
      'labels.ts': sound['labels.ts']!.replace('};', "  loss: { zh: '损失', en: 'Loss' },\n};"),
    },
    /labels\.ts:3:3 {2}The label "loss" is the one that experiments share\.\n.*remove it/,
  ],
  [
    'a comment in one language',
    { 'main.ts': sound['main.ts']!.replace('// en: Number\n', '') },
    /main\.ts:2:1 {2}A Chinese comment has no English one.*\n.*\/\/ en: …/,
  ],
  [
    'a comment in no language',
    { 'zeta.ts': 'export const least = 1;\n// least\n' },
    /zeta\.ts:2:1 {2}A comment has no language/,
  ],
  [
    'a main.ts that no whiteboard holds',
    { 'main.ts': 'let a;\n'.repeat(61) },
    /main\.ts:61:1 {2}main\.ts has 61 lines/,
  ],
  [
    'a claim about an unreported metric',
    { 'claims.ts': sound['claims.ts']!.replace("'least'", "'leas'") },
    /claims\.ts:3:9 .*about "leas".*\n.*did you mean "least".*npm run record -- sample/,
  ],
  [
    'a topic that is none',
    { 'about.ts': sound['about.ts']!.replace("'activation'", "'cooking'") },
    /about\.ts:5:1 {2}"topics\.0" in about\.ts is wrong.*\n.*src\/experiments\/topics\.ts/,
  ],
  [
    'a claim that does not hold',
    { 'claims.ts': sound['claims.ts']!.replace('value: 1', 'value: 2') },
    /claims\.ts:3:9 .*least is 1\.\n.*npm run experiment -- sample --seeds 20/,
  ],
  [
    'a claim without a source',
    { 'claims.ts': sound['claims.ts']!.replace('closed form', '?') },
    /claims\.ts:3:9 .*has no source/,
  ],
  [
    'a control that no longer applies',
    { 'controls.ts': withControls("changes: [{ file: 'zeta.ts', from: 'one', to: '2' }]") },
    /controls\.ts:2:9 {2}"other" does not apply: zeta\.ts has "one" 0 times\./,
  ],
  [
    'a control that changes nothing',
    { 'controls.ts': withControls('') },
    /controls\.ts:2:9 {2}"other" changes nothing\./,
  ],
  [
    'a control that sets no parameter',
    { 'controls.ts': withControls('settings: { least: 2 }') },
    /controls\.ts:2:9 {2}"other" sets "least", which is no parameter\./,
  ],
  [
    'a control of no claim',
    { 'controls.ts': withControls('settings: { least: 2 }'), 'claims.ts': sound['claims.ts'] },
    /controls\.ts:2:9 {2}"other" is named by no claim\./,
  ],
  [
    'a claim whose control does not exist',
    { 'claims.ts': underControl },
    /claims\.ts:3:9 .*falls under "other", which controls\.ts does not have/,
  ],
  [
    'a recording of another shape',
    { 'recorded/run.json': sound['recorded/run.json']!.replace('1,', '"long",') },
    /recorded\/run\.json:3:2 .*"seconds".*\n.*npm run record -- sample/,
  ],
])('tells of %s', async (_, change: Record<string, string | undefined>, told) => {
  expect(await problemsWith(change)).toMatch(told);
});

it('holds a release against its recordings, and nothing else', () => {
  write({ ...sound, 'recorded/run.json': undefined });
  const [problem] = checkRecorded(experimentFolders(siteDir));
  expect(formatProblem(problem!)).toMatch(/sample\/recorded.*\n.*npm run record -- sample/);
});

it('tells where a chapter names a chart that was not recorded', () => {
  const experiments = experimentFolders(process.cwd());
  expect(checkPictures(process.cwd(), experiments)).toEqual([]);
  const without = experiments.filter(({ chapter }) => chapter !== 26);
  const [problem] = checkPictures(process.cwd(), without);
  expect(formatProblem(problem!)).toMatch(/src\/data\/chapters\.ts:\d\d+:\d+ .*26.*no experiment/);
});

it('builds no site from a folder that is no experiment', async () => {
  write({ ...sound, 'main.ts': undefined });
  await expect(loadManifests(siteDir)).rejects.toThrow(/sample\/main\.ts:1:1/);
});
