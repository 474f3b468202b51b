/** Holds for every experiment on disk, without anyone writing a test for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblems } from '../../plugins/chapters/checks/problem';
import { checkExperiments } from '../../plugins/experiments/checks';
import { checkCrowded, checkExcuses } from '../../plugins/experiments/checks/exemptions';
import { checkRecorded } from '../../plugins/experiments/checks/recording';
import { loadManifests } from '../../plugins/experiments/loadManifests';
import { experimentFolders } from '../../plugins/experiments/readFolder.mjs';

const root = process.cwd();
const folders = experimentFolders(root);

it('finds experiments', () => {
  expect(folders.length).toBeGreaterThan(0);
});

it('finds nothing wrong with them', async () => {
  const problems = await checkExperiments(root);
  expect(problems, formatProblems(problems, 'the experiments')).toEqual([]);
});

it('has a recording of each, as a release needs', () => {
  const problems = checkRecorded(folders);
  expect(problems, formatProblems(problems, 'the experiments')).toEqual([]);
});

it('has a control for each claim, as a release needs', async () => {
  const problems = checkExcuses(await loadManifests(root));
  expect(problems, formatProblems(problems, 'the experiments')).toEqual([]);
});

it('fits each on a whiteboard', async () => {
  const problems = checkCrowded(await loadManifests(root));
  expect(problems, formatProblems(problems, 'the experiments')).toEqual([]);
});

it('shows the files on disk, byte for byte, main.ts first', async () => {
  for (const { id, files } of await loadManifests(root)) {
    const { folder = '', shown = [] } = folders.find((experiment) => experiment.id === id) ?? {};
    expect(Object.keys(files)).toEqual(shown);
    expect(shown[0]).toBe('main.ts');
    for (const [name, text] of Object.entries(files)) {
      expect(text).toBe(readFileSync(join(root, folder, name), 'utf8'));
    }
  }
});
