/** Finds the browsers of the tests, and gets those that are missing. Runs before any package is installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser Playwright downloaded earlier, if it did. @returns {string | undefined} */
function downloaded() {
  try {
    const require = createRequire(import.meta.url);
    /** @type {unknown} */
    const loaded = require('@playwright/test');
    const { chromium } = /** @type {typeof import('@playwright/test')} */ (loaded);
    const file = chromium.executablePath();
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Path of a browser on this machine: `CHROME_PATH`, else one on the PATH, else an installed
 * application, else Playwright's own.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`CHROME_PATH is ${asked}, which is not an executable file.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath =
    process.platform === 'win32'
      ? []
      : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications].find(isExecutable) ?? downloaded();
}

/**
 * Path of a Firefox on this machine: `FIREFOX_PATH`, else one on the PATH, else an installed
 * application.
 *
 * @returns {string}
 */
export function findFirefox() {
  const asked = process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [
    ...(asked ? [asked] : []),
    ...['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find(isExecutable);
  if (found && (!asked || found === asked)) return found;
  throw new Error(
    asked
      ? `FIREFOX_PATH is ${asked}, which is not an executable file.`
      : 'No Firefox found. Install one (Debian: apt-get install firefox-esr), or name it: FIREFOX_PATH=/path/to/firefox npm run test:firefox.',
  );
}

/** Whether the process may do everything, where the system knows such a user. */
export const isRoot = process.getuid?.() === 0;

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** @param {...string} packages */
function installFromDebian(...packages) {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  return (
    run('apt-get', ...quiet, 'update') &&
    run('apt-get', ...quiet, '-y', '--no-install-recommends', 'install', ...packages)
  );
}

/**
 * Path of a browser, installed first if there is none: Debian's when root, else Playwright's download.
 * On Ubuntu `chromium` may be only a stub that wants snap, so what was installed must also start.
 *
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium or Chrome found: installing one for the browser tests.');
  if (installFromDebian('chromium', 'fonts-noto-cjk')) {
    const installed = findBrowser();
    if (installed && spawnSync(installed, ['--version'], { timeout: 60_000 }).status === 0)
      return installed;
  }
  const withLibraries = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  if (run('npx', 'playwright', 'install', ...withLibraries, 'chromium')) {
    const own = downloaded();
    if (own) return own;
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none could be installed.',
      'Install one (Debian: apt-get install chromium; macOS: brew install --cask google-chrome),',
      'or name one that is there: CHROME_PATH=/path/to/chrome npm test.',
      'Everything that needs no browser: npm run check.',
    ].join('\n'),
  );
}

/**
 * Path of a Firefox, Debian's being installed first where there is none and this is root there.
 *
 * @returns {string}
 */
export function ensureFirefox() {
  try {
    return findFirefox();
  } catch (missing) {
    console.log('No Firefox found: installing one for its tests.');
    if (installFromDebian('firefox-esr')) return findFirefox();
    throw missing;
  }
}
