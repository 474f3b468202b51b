/** The sum that `npm test` ends with. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countBrowser, countUnit, readClaims, sum } from '../../scripts/reports.mjs';

test('a test file that does not load is a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [1, 2] },
      { status: 'failed', assertionResults: [1] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countUnit(report)).toEqual({ passed: 5, failed: 2 });
});

test('errors outside browser tests are failures', () => {
  const stats = { expected: 7, unexpected: 2, flaky: 0 };
  expect(countBrowser({ stats, errors: ['no server'] })).toEqual({ passed: 7, failed: 3 });
});

test('a stage that fails without a failing test counts once', () => {
  const outcomes = [
    { failed: false, count: { passed: 5, failed: 0 } },
    { failed: true, count: { passed: 3, failed: 2 } },
    { failed: true },
  ];
  expect(sum(outcomes)).toEqual({ passed: 8, failed: 3 });
});

test('the claims of all experiments are added up', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'));
  writeFileSync(join(folder, 'dying-relu.json'), '{"checked":6,"held":6}');
  writeFileSync(join(folder, 'perceptron-rule.json'), '{"checked":8,"held":7}');
  expect(readClaims(folder)).toEqual({ checked: 14, held: 13 });
  expect(readClaims(join(folder, 'missing'))).toBeUndefined();
});
