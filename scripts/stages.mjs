/**
 * The checks of `npm test`, in the order in which they begin: long ones first, so that the short ones
 * fill the cores beside them; the browser last, when the machine is its own. Experiments are the
 * longest, and one of their two processes ends minutes before the other.
 */
import { generatedFolders, generatingIn } from './docusaurus.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name also the argument that picks it: `npm test -- types unit`
 * @property {readonly string[]} command a program of a package, or npm
 * @property {Readonly<Record<string, string>>} [env]
 * @property {boolean} [alone] measures time, or uses every core itself
 * @property {readonly string[]} [needs] stages that must have passed
 * @property {boolean} [slow] not part of `npm run check`
 */

export const subPath = '/ten-questions/';

/** Docusaurus' own docs page, built in the same run, which ours are weighed against. */
export const classicFolder = 'test-results/classic';

const firstPort = Number(process.env.TEST_PORT ?? 4310);

/** Where the built sites are served while they are tested. */
export const ports = { root: firstPort, subPath: firstPort + 1, classic: firstPort + 2 };

export const reports = {
  unit: 'test-results/unit.json',
  experiments: 'test-results/experiments.json',
  browser: 'test-results/browser.json',
  firefox: 'test-results/firefox.json',
  /** A folder with a file for each experiment. */
  claims: 'test-results/claims',
  /** A folder with the measures of each page, and all of them in one file. */
  pages: 'test-results/pages',
  allPages: 'test-results/pages.json',
};

const cache = 'node_modules/.cache';

/** @type {readonly Stage[]} */
export const stages = [
  { name: 'runtime', command: ['npm', 'run', '--silent', 'build:runtime'] },
  {
    name: 'experiments',
    command: [
      ...['vitest', 'run', '--project=experiments'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports.experiments}`],
    ],
    slow: true,
  },
  {
    name: 'build',
    command: ['docusaurus', 'build', '--out-dir', 'build'],
    env: { SITE_BASE: '/', ...generatingIn(generatedFolders.test) },
    needs: ['runtime'],
  },
  {
    name: 'offline',
    command: ['tsx', 'scripts/build-offline.mts', '--out-dir', 'build'],
    needs: ['build'],
  },
  {
    name: 'addresses',
    command: ['tsx', 'scripts/addresses.mts', '--check', '--folder', 'build'],
    needs: ['build'],
  },
  {
    name: 'code',
    // Its rules for types look at other files, too, which the cache does not: a fresh clone has none.
    command: [
      ...['eslint', '--max-warnings', '0', '--cache', '--cache-strategy', 'content'],
      ...['--cache-location', `${cache}/eslint/`, '.'],
    ],
  },
  {
    name: 'build-sub-path',
    command: ['docusaurus', 'build', '--out-dir', 'build-sub-path'],
    env: { SITE_BASE: subPath, ...generatingIn(generatedFolders.testSubPath) },
    needs: ['runtime'],
    slow: true,
  },
  {
    name: 'offline-sub-path',
    command: ['tsx', 'scripts/build-offline.mts', '--out-dir', 'build-sub-path'],
    needs: ['build-sub-path'],
    slow: true,
  },
  {
    name: 'unit',
    command: [
      ...['vitest', 'run', '--project=together', '--project=apart'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${reports.unit}`],
    ],
  },
  {
    name: 'types',
    // Shown code stands by itself: to it, `list[0]` is what the list holds.
    command: ['tsc', '--build', '.', 'src/experiments'],
  },
  {
    name: 'format',
    command: [
      ...['prettier', '--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content'],
      ...['--cache-location', `${cache}/prettier.json`, '.'],
    ],
  },
  { name: 'content', command: ['tsx', 'scripts/check-content.mts'] },
  { name: 'imports', command: ['npm', 'run', '--silent', 'check:imports'] },
  {
    name: 'build-classic',
    command: ['docusaurus', 'build', 'tests/classic', '--out-dir', `../../${classicFolder}`],
    slow: true,
  },
  { name: 'prose', command: ['npm', 'run', '--silent', 'lint:prose'] },
  { name: 'style', command: ['stylelint', '{src,plugins}/**/*.css'] },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    env: { TEST_SUB_PATH: subPath, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser },
    alone: true,
    needs: ['offline', 'offline-sub-path', 'build-classic'],
    slow: true,
  },
  {
    name: 'firefox',
    command: ['playwright', 'test', '--config', 'tests/firefox/playwright.config.mts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reports.firefox },
    alone: true,
    needs: ['offline'],
    slow: true,
  },
];
