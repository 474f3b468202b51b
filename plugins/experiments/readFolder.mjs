/**
 * The one reader of an experiment's folder `src/experiments/<chapter>/<id>/`: whoever needs to know
 * which experiments there are and what belongs to one asks here. Plain JavaScript, because the
 * bundler loads its loaders as they stand.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ExperimentFolder
 * @property {string} id the folder's name
 * @property {number} chapter number of its chapter, from the name of the folder above
 * @property {string} folder below the site's root: `src/experiments/26-activation-functions/dying-relu`
 * @property {readonly string[]} shown files that readers see, in the order of their tabs
 * @property {readonly string[]} parts files of the experiment that are not shown, as far as they exist
 * @property {boolean} recorded whether a run was recorded
 */

export const experimentsRoot = 'src/experiments';

/** What an experiment may have beside its shown code. */
const parts = ['about.ts', 'labels.ts', 'claims.ts', 'controls.ts'];

/** @param {string} siteDir @returns {ExperimentFolder[]} by chapter, then by id */
export function experimentFolders(siteDir) {
  const root = join(siteDir, experimentsRoot);
  return (
    foldersIn(root)
      .flatMap((chapter) => foldersIn(join(root, chapter)).map((id) => `${chapter}/${id}`))
      .map((path) => readFolder(siteDir, `${experimentsRoot}/${path}`))
      // A folder without code is what a switch of branches left behind.
      .filter(({ shown, parts: found }) => shown.length + found.length > 0)
      .sort((a, b) => a.chapter - b.chapter || (a.id < b.id ? -1 : 1))
  );
}

/** @param {string} siteDir @param {string} folder below the site's root @returns {ExperimentFolder} */
export function readFolder(siteDir, folder) {
  const [chapter = '', id = ''] = folder.split('/').slice(-2);
  const code = readdirSync(join(siteDir, folder)).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return {
    id,
    chapter: Number.parseInt(chapter, 10),
    folder,
    shown: code.filter((file) => !parts.includes(file)).sort(asTabs),
    parts: parts.filter((file) => code.includes(file)),
    recorded: existsSync(join(siteDir, folder, 'recorded/run.json')),
  };
}

/** main.ts first, charts.ts, which only draws, last, the others by name. @param {string} a @param {string} b */
function asTabs(a, b) {
  return placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
}

/** @param {string} file */
function placeOf(file) {
  if (file === 'main.ts') return 0;
  return file === 'charts.ts' ? 2 : 1;
}

/** @param {string} path */
function foldersIn(path) {
  return readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());
}
