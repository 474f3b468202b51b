/**
 * What `npm start` and `npm test` need and a fresh clone lacks: packages, the runtime's files and,
 * where asked, a browser. Imports only Node, as nothing else may be there yet.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const oldest = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldest;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(`Node ${oldest.join('.')} or later is needed; this is ${process.versions.node}.`);
}

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, dev?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** @param {string} file @returns {Record<string, LockedPackage> | undefined} */
function packagesOf(file) {
  try {
    /** @type {unknown} */
    const content = JSON.parse(readFileSync(join(root, file), 'utf8'));
    return /** @type {Lock} */ (content).packages;
  } catch {
    return undefined;
  }
}

/** Compares what npm noted when it last installed with what the lockfile asks for. */
export function dependenciesAreFresh() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const installed = present[path];
    // Packages for other systems are optional, and absent.
    if (!installed) return optional === true;
    return installed.version === version && installed.integrity === integrity;
  });
}

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}

/**
 * @param {{ browser?: boolean, runtime?: boolean }} [needs]
 * @returns {{ browser?: string }} the path of what was asked for
 */
export function setUp({ browser = false, runtime = true } = {}) {
  checkNode();
  if (!dependenciesAreFresh()) {
    console.log('Packages are missing or stale: npm ci');
    run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  }
  if (runtime) run('npm', 'run', '--silent', 'build:runtime');
  return browser ? { browser: ensureBrowser() } : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { browser } = setUp({ browser: process.argv.includes('--browser') });
    console.log(browser ? `Ready; browser: ${browser}` : 'Ready.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
