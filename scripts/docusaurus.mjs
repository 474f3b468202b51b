/** Where Docusaurus is, and the folders of what it generates: each use has its own, so that they may overlap. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** `npm start` keeps Docusaurus' own `.docusaurus`, which it rewrites while someone writes. */
export const generatedFolders = {
  build: '.docusaurus-build',
  test: '.docusaurus-test',
  testSubPath: '.docusaurus-test-sub-path',
};

/** @param {string} folder @returns {Record<string, string>} what tells Docusaurus to generate there */
export function generatingIn(folder) {
  return { DOCUSAURUS_GENERATED_FILES_DIR_NAME: folder };
}

/** @returns {string} the script behind the command `docusaurus`; packages must be installed */
export function docusaurusScript() {
  const manifest = createRequire(import.meta.url).resolve('@docusaurus/core/package.json');
  return join(dirname(manifest), 'bin', 'docusaurus.mjs');
}
