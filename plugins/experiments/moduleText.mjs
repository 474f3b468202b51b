/** An experiment as a module: what `import experiment from '…/about.ts?experiment'` stands for. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { experimentsRoot, readFolder } from './readFolder.mjs';

/** @typedef {import('./readFolder.mjs').ExperimentFolder} ExperimentFolder */

/** The module of the experiment in a folder given by its full path. @param {string} siteDir @param {string} path */
export function moduleAt(siteDir, path, chartsQuery = '') {
  const folder = relative(siteDir, path).split(sep).join('/');
  return moduleText(siteDir, readFolder(siteDir, folder), chartsQuery);
}

/**
 * JavaScript whose default export is the whole `Experiment`: what the folder says about itself,
 * its shown code as text, and its recording, where there is one.
 *
 * @param {string} siteDir
 * @param {ExperimentFolder} experiment
 * @param {string} chartsQuery how the charts are imported: `?late` gives their address
 */
function moduleText(siteDir, { id, chapter, folder, shown, parts, recorded }, chartsQuery) {
  const files = Object.fromEntries(
    shown.map((file) => [file, readFileSync(join(siteDir, folder, file), 'utf8')]),
  );
  const sharesLabels = existsSync(join(siteDir, experimentsRoot, 'labels.ts'));
  const has = (/** @type {string} */ part) => parts.includes(`${part}.ts`);
  return `
import { about } from './about.ts';
${sharesLabels ? "import { sharedLabels } from '../../labels.ts';" : 'const sharedLabels = {};'}
${has('labels') ? "import { labels } from './labels.ts';" : 'const labels = {};'}
${has('claims') ? "import { claims } from './claims.ts';" : 'const claims = [];'}
${has('controls') ? "import { controls } from './controls.ts';" : 'const controls = [];'}
${recorded ? "import run from './recorded/run.json';" : ''}
${recorded ? `import charts from './recorded/charts.json${chartsQuery}';` : ''}
export default {
  id: ${JSON.stringify(id)},
  chapter: ${chapter},
  ...about,
  labels: { ...sharedLabels, ...labels },
  claims,
  controls,
  files: ${JSON.stringify(files)},
  ${recorded ? 'recorded: { ...run, charts },' : ''}
};
`;
}
