/**
 * `npm test`: sets up, runs every check, and sums up. `npm run check` (`--check`) leaves out what
 * takes long, `npm run test:changed` (`--changed`) what a change does not touch; the change is
 * what differs from the published branch, or from `--since=REF`. Names of stages pick some:
 * `npm test -- types unit`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { delimiter, resolve } from 'node:path';
import { ensureFirefox } from './browser.mjs';
import { changedFiles, defaultSince, narrowed } from './changes.mjs';
import { countBrowser, countUnit, readClaims, readReport, sum } from './reports.mjs';
import { schedule } from './schedule.mjs';
import { setUp } from './setup.mjs';
import { reports, stages } from './stages.mjs';

/**
 * @typedef {import('./stages.mjs').Stage} Stage
 * @typedef {import('./schedule.mjs').Outcome} Outcome
 */

const started = performance.now();
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const check = process.argv.includes('--check');
const since = process.argv.find((argument) => argument.startsWith('--since='))?.slice(8);
const changed = since !== undefined || process.argv.includes('--changed');

const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No stage ${unknown.join(', ')}. Stages: ${stages.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const touched = changed ? narrowed(stages, changedFiles(since ?? defaultSince())) : stages;
const wanted = touched.filter((stage) =>
  names.length > 0 ? names.includes(stage.name) : !(check && stage.slow),
);

/** Without a Firefox its stage is left out, and that is said, unless it was asked for by name or this is CI. */
function withFirefox() {
  if (!wanted.some(({ name }) => name === 'firefox')) return wanted;
  try {
    ensureFirefox();
    return wanted;
  } catch (error) {
    if (process.env.CI || names.includes('firefox')) throw error;
    console.log(
      `- ${'firefox'.padEnd(16)}${error instanceof Error ? error.message : String(error)}`,
    );
    return wanted.filter(({ name }) => name !== 'firefox');
  }
}

/** @param {number} from */
const secondsSince = (from) => (performance.now() - from) / 1000;

/** @returns {Promise<number>} a port that is free, and so, very likely, are the next two */
function freePort() {
  return new Promise((settle, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 4310));
    });
  });
}

/** @param {Stage} stage @param {NodeJS.ProcessEnv} env @returns {Promise<Outcome>} */
function runStage(stage, env) {
  const [command = '', ...args] = stage.command;
  const from = performance.now();
  return new Promise((settle) => {
    const child = spawn(command, args, {
      env: { ...env, ...stage.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => keep(Buffer.from(String(error))));
    child.on('close', (code) => {
      settle({
        stage,
        state: code === 0 ? 'passed' : 'failed',
        seconds: secondsSince(from),
        output,
      });
    });
  });
}

/** @param {Outcome} outcome */
function print({ stage, state, seconds, output }) {
  const sign = { passed: '✓', failed: '✗', skipped: '-' }[state];
  console.log(
    `${sign} ${stage.name.padEnd(16)}${state === 'skipped' ? output : `${seconds.toFixed(1)} s`}`,
  );
  if (state === 'skipped') return;
  writeFileSync(`test-results/${stage.name}.log`, output);
  if (state === 'failed') console.log(output.trimEnd().replace(/^/gm, '    '));
}

/** @param {Outcome} outcome */
function countOf({ stage, state }) {
  if (state === 'skipped') return undefined;
  if (stage.name === 'unit' || stage.name === 'experiments') {
    const report = /** @type {import('./reports.mjs').VitestReport | undefined} */ (
      readReport(reports[stage.name])
    );
    return report && countUnit(report);
  }
  if (stage.name === 'browser' || stage.name === 'firefox') {
    const report = /** @type {import('./reports.mjs').PlaywrightReport | undefined} */ (
      readReport(reports[stage.name])
    );
    return report && countBrowser(report);
  }
  return undefined;
}

function claimsLine() {
  const claims = readClaims(reports.claims);
  return claims
    ? `Claims checked in the browser: ${claims.checked}, of which ${claims.held} hold.`
    : 'Claims checked in the browser: none; the browser stage did not get to them.';
}

try {
  for (const file of Object.values(reports)) rmSync(file, { force: true, recursive: true });
  mkdirSync('test-results', { recursive: true });
  const chosen = withFirefox();
  const { browser } = setUp({
    browser: chosen.some((stage) => stage.name === 'browser'),
    // A stage of its own, so that the other checks run where it fails.
    runtime: false,
  });
  const port = await freePort();
  console.log(
    `✓ ${'set-up'.padEnd(16)}${secondsSince(started).toFixed(1)} s${browser ? `  (${browser})` : ''}`,
  );

  const env = {
    ...process.env,
    PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
    ...(browser ? { CHROME_PATH: browser } : {}),
    TEST_PORT: String(port),
    NO_COLOR: '1',
  };
  const slots = Math.max(2, availableParallelism());
  const outcomes = await schedule(chosen, slots, (stage) => runStage(stage, env), print);
  const withBrowser = outcomes.some(({ stage }) => stage.name === 'browser');
  const unclaimed =
    withBrowser && names.length === 0 && !changed && readClaims(reports.claims) === undefined;

  const total = sum([
    ...outcomes.map((outcome) => ({ failed: outcome.state !== 'passed', count: countOf(outcome) })),
    { failed: unclaimed && outcomes.every(({ state }) => state === 'passed') },
  ]);
  const failed = outcomes.filter(({ state }) => state !== 'passed').map(({ stage }) => stage.name);

  console.log(`\n${outcomes.length} stages in ${(secondsSince(started) / 60).toFixed(1)} min.`);
  if (failed.length > 0) console.log(`Not passed: ${failed.join(', ')}. Logs: test-results/*.log`);
  if (withBrowser && !changed) console.log(claimsLine());
  console.log(`tests: ${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('tests: 0 passed, 1 failed');
  process.exitCode = 1;
}
