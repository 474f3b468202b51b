/** Follows README from nothing to an experiment that runs; tests/author goes on to record and build it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatProblem } from '../../plugins/chapters/checks/problem';
import { checkExperiment } from '../../plugins/experiments/checks';
import { checkRecorded } from '../../plugins/experiments/checks/recording';
import { experimentFolders } from '../../plugins/experiments/readFolder.mjs';
import { cloneRepository, type Clone } from '../author/clone';
import { stepsOf } from '../author/readme';

const { files, commands, id } = stepsOf('README.md');
let clone: Clone;

beforeAll(() => {
  clone = cloneRepository();
  for (const [file, text] of Object.entries(files)) clone.write(file, text);
}, 60_000);
// All packages are linked into the clone, file by file.
afterAll(() => clone.remove(), 60_000);

it('tells the same steps in both languages', () => {
  expect(stepsOf('README.zh.md')).toEqual({ files, commands, id });
  expect(Object.keys(files).map((file) => file.split('/').at(-1))).toEqual([
    'main.ts',
    'about.ts',
    'labels.ts',
    'claims.ts',
    'controls.ts',
  ]);
});

it('gives an experiment that lacks nothing but its recording', async () => {
  const experiment = experimentFolders(clone.folder).find((found) => found.id === id);
  expect((await checkExperiment(clone.folder, experiment!)).map(formatProblem)).toEqual([]);
  expect(checkRecorded([experiment!]).map(({ fix }) => fix)).toEqual([commands[2]]);
});

it('gives an experiment whose claims hold for the seeds that their source names', () => {
  const printed = clone.run(commands[0] ?? '');
  expect(printed).toContain('holds for 20 of 20 seeds');
}, 60_000);

it('gives an experiment whose claims fall under their controls', () => {
  const printed = clone.run(commands[1] ?? '');
  expect(printed).toContain('[fails]');
  expect(printed).not.toContain('survives');
}, 60_000);
