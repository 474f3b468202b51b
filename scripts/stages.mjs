/** The checks of `npm test`, in order: cheap ones first, then the builds, then the browser. */

/**
 * @typedef {object} Stage
 * @property {string} name also the argument that picks it: `npm test -- types unit`
 * @property {readonly string[]} command a program of a package, or npm
 * @property {Readonly<Record<string, string>>} [env]
 * @property {boolean} [alone] uses every core itself
 * @property {readonly string[]} [needs] stages that must have passed
 * @property {boolean} [browser] not part of `npm run check`
 */

export const subPath = '/ten-questions/';

export const reports = {
  unit: 'test-results/unit.json',
  browser: 'test-results/browser.json',
  /** A folder with a file for each experiment. */
  claims: 'test-results/claims',
};

/** @type {readonly Stage[]} */
export const stages = [
  { name: 'runtime', command: ['npm', 'run', '--silent', 'build:runtime'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'code', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'style', command: ['stylelint', '{src,plugins}/**/*.css'] },
  { name: 'prose', command: ['npm', 'run', '--silent', 'lint:prose'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'content', command: ['tsx', 'scripts/check-content.mts'] },
  { name: 'imports', command: ['npm', 'run', '--silent', 'check:imports'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports.unit}`,
    ],
    alone: true,
  },
  {
    name: 'build',
    command: ['docusaurus', 'build', '--out-dir', 'build'],
    env: { SITE_BASE: '/' },
    alone: true,
    needs: ['runtime'],
  },
  {
    name: 'build-sub-path',
    command: ['docusaurus', 'build', '--out-dir', 'build-sub-path'],
    env: { SITE_BASE: subPath, DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-sub-path' },
    alone: true,
    needs: ['build'],
    browser: true,
  },
  {
    name: 'browser',
    command: ['playwright', 'test'],
    env: { TEST_SUB_PATH: subPath, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.browser },
    alone: true,
    needs: ['build', 'build-sub-path'],
    browser: true,
  },
];
