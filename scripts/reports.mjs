/** Reads what the test runners reported and sums it up. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ checked: number, held: number }} Claims
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[],
 * }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} PlaywrightReport
 */

/** @param {string} file @returns {unknown} the file's JSON, if it is there and whole */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Adds up what the experiments noted; nothing where none got that far. @param {string} folder @returns {Claims | undefined} */
export function readClaims(folder) {
  /** @type {string[]} */
  let files = [];
  try {
    files = readdirSync(folder);
  } catch {
    return undefined;
  }
  const notes = files.map((file) => /** @type {Claims} */ (readReport(join(folder, file))));
  return notes.reduce((total, { checked, held }) => ({
    checked: total.checked + checked,
    held: total.held + held,
  }));
}

/** A file that does not even load counts as one failure. @param {VitestReport} report @returns {Count} */
export function countUnit({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Errors outside tests (a server that does not start) count as failures. @param {PlaywrightReport} report @returns {Count} */
export function countBrowser({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * The last line of `npm test`. A stage that failed without a failing test of its own counts as one.
 *
 * @param {readonly { failed: boolean, count?: Count | undefined }[]} outcomes
 * @returns {Count}
 */
export function sum(outcomes) {
  return outcomes.reduce(
    (total, { failed, count }) => ({
      passed: total.passed + (count?.passed ?? 0),
      failed: total.failed + Math.max(count?.failed ?? 0, failed ? 1 : 0),
    }),
    { passed: 0, failed: 0 },
  );
}
