/** Every check of every experiment, without running one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../chapters/checks/problem';
import { chartsAtHand } from '../../../src/experiments/recording';
import { loadManifest } from '../loadManifests';
import { experimentFolders, type ExperimentFolder } from '../readFolder.mjs';
import { checkClaims } from './claims';
import { checkCode } from './code';
import { checkControls } from './controls';
import { checkFolder } from './folder';
import { checkKnobs, checkLabels, checkNames, checkSee, checkShared } from './names';
import { reporterOf } from './place';
import { checkPictures, checkRecording } from './recording';

/** What is wrong with one experiment, recorded or not. */
export async function checkExperiment(
  siteDir: string,
  experiment: ExperimentFolder,
): Promise<Problem[]> {
  const broken = [
    ...(await checkFolder(siteDir, experiment)),
    ...checkRecording(siteDir, experiment),
  ];
  // What is no experiment cannot be read as one.
  if (broken.length > 0) return broken;
  const report = reporterOf(siteDir, experiment.folder);
  const manifest = await loadManifest(siteDir, experiment);
  const { labels, recorded, knobs } = manifest;
  return [
    ...checkCode(siteDir, experiment),
    ...checkLabels(labels, report),
    ...checkShared(textOfLabels(siteDir, experiment), report),
    ...(recorded
      ? [
          ...checkNames(labels, { ...recorded, charts: chartsAtHand(recorded) }, report),
          ...checkSee(labels, chartsAtHand(recorded), report),
          ...checkKnobs(knobs, recorded.params, report),
        ]
      : []),
    ...checkClaims(manifest, report),
    ...checkControls(manifest, report),
  ];
}

function textOfLabels(siteDir: string, { folder, parts }: ExperimentFolder): string {
  return parts.includes('labels.ts')
    ? readFileSync(join(siteDir, folder, 'labels.ts'), 'utf8')
    : '';
}

export async function checkExperiments(siteDir: string): Promise<Problem[]> {
  const folders = experimentFolders(siteDir);
  const problems = await Promise.all(folders.map((folder) => checkExperiment(siteDir, folder)));
  return [...problems.flat(), ...checkSameIds(folders), ...checkPictures(siteDir, folders)];
}

/** An id is an address, whatever the chapter. */
function checkSameIds(folders: readonly ExperimentFolder[]): Problem[] {
  return folders.flatMap(({ id, folder }, index) => {
    const first = folders.find((other) => other.id === id);
    if (!first || folders.indexOf(first) === index) return [];
    const message = `"${id}" is the name of ${first.folder} too.`;
    return [{ file: folder, line: 1, column: 1, message, fix: 'rename one of the folders.' }];
  });
}
