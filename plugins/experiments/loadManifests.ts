/** Evaluates all experiments in Node, recorded or not, as they are on disk. */
import { join } from 'node:path';
import type { Experiment } from '../../src/experiments/experiment';
import { formatProblems } from '../chapters/checks/problem';
import { loadModule } from '../loadModule';
import { checkFolder } from './checks/folder';
import { experimentImports } from './imports';
import { experimentFolders, experimentsRoot, type ExperimentFolder } from './readFolder.mjs';

/** Six plugins of a build ask side by side, and nothing changes under it. */
const ofBuild = new Map<string, Promise<readonly Experiment[]>>();

/** Throws, with file, line and fix, where a folder is no experiment. */
export function loadManifests(siteDir: string): Promise<readonly Experiment[]> {
  if (process.env.NODE_ENV !== 'production') return evaluateAll(siteDir);
  const known = ofBuild.get(siteDir) ?? evaluateAll(siteDir);
  ofBuild.set(siteDir, known);
  return known;
}

async function evaluateAll(siteDir: string): Promise<readonly Experiment[]> {
  const folders = experimentFolders(siteDir);
  const problems = await Promise.all(folders.map((folder) => checkFolder(siteDir, folder)));
  if (problems.flat().length > 0) {
    throw new Error(formatProblems(problems.flat(), 'the experiments'));
  }
  return Promise.all(folders.map((folder) => loadManifest(siteDir, folder)));
}

export async function loadManifest(
  siteDir: string,
  { folder }: Pick<ExperimentFolder, 'folder'>,
): Promise<Experiment> {
  const path = join(siteDir, folder, 'about.ts?experiment');
  return (await loadModule(path, [experimentImports(siteDir)])).default as Experiment;
}

/** Files that change what is shown of experiments. */
export function watchedFiles(siteDir: string): string[] {
  const root = `${siteDir}/${experimentsRoot}/**`;
  return [`${root}/{main,about,labels,claims,controls}.ts`, `${root}/recorded/*`];
}
