/** The page never freezes: loops that do not end, and floods of output. */
import { MAX_ROWS } from '../../src/lab/limits';
import { eventsOf, linesOf } from '../runtime/fixture';
import type { Pulse } from '../runtime/harness';
import { expect, test } from './outside';

/**
 * A frozen page's timers do not fire at all. A free one's fire some hundred times in this time, and on
 * a machine that is busy with other tests somewhat later.
 */
const MILLISECONDS = 1_500;
const BEATS = 15;

function note(name: string, { beats, longestPause }: Pulse): void {
  test.info().annotations.push({
    type: name,
    description: `${beats} beats, longest pause ${Math.round(longestPause)} ms`,
  });
}

const loops: Readonly<Record<string, string>> = {
  'a synchronous loop': 'while (true) {}',
  'a loop of microtasks': 'for (;;) await null;',
  'a chain of promises':
    'const next = (): Promise<unknown> => Promise.resolve().then(next); await next();',
  'a loop of timers': 'const next = (): void => void setTimeout(next); next();',
  'an interval': 'setInterval(() => {}, 0);',
  'a promise that never settles': 'await new Promise(() => {});',
  'a regular expression that backtracks': `/^(a+)+$/.test('a'.repeat(60) + 'b');`,
  'a loop that logs': 'for (let i = 0; ; i++) console.log(i, { i });',
  'a loop of microtasks that logs': 'for (let i = 0; ; i++) { console.log(i); await null; }',
  'a loop that draws': `import { chart } from 'lab';
const curve = chart('loss', { x: 'step', y: 'loss' });
for (let step = 0; ; step++) curve.line([{ step, loss: 1 / (step + 1) }]);`,
  'a loop that animates': `import { chart } from 'lab';
const curve = chart('loss', { x: 'step', y: 'loss' });
for (let frame = 0; ; frame++) {
  curve.clear();
  curve.dot(Array.from({ length: 2_000 }, (_, step) => ({ step, loss: Math.sin(step + frame) })));
}`,
  'a loop that reports': `import { progress, report } from 'lab';
for (let i = 0; ; i++) { report('metric ' + (i % 5_000), i); progress(i, 1e9); }`,
  'a loop of charts': `import { chart } from 'lab';
for (let i = 0; ; i++) chart('chart ' + i, { x: 'step' }).dot([{ step: i }]);`,
  'a loop of tables': `import { table } from 'lab';
const rows = Array.from({ length: 20_000 }, (_, i) => ({ i, a: 'text', b: i / 2 }));
for (let i = 0; ; i++) table('table ' + (i % 3), rows);`,
  'a loop of forged events': `const { emit } = (globalThis as any)[Symbol.for('ten-questions.lab')];
const huge = 'x'.repeat(50_000_000);
for (let i = 0; ; i++) { emit({ type: 'report', name: huge, value: i }); emit({ type: 'x' + i, rows: [{ i }] }); }`,
  'a loop of huge values': `const huge = Array.from({ length: 1_000 }, (_, i) => ({ i, text: 'x'.repeat(100_000) }));
for (;;) console.log(huge);`,
};

for (const [name, code] of Object.entries(loops)) {
  test(`${name} leaves the page free, and Stop ends it`, async ({ runtime, page }) => {
    await runtime.start(code);
    await runtime.pulse();
    await page.waitForTimeout(MILLISECONDS);
    let beats = 0;
    await expect
      .poll(
        async () => {
          const pulse = await runtime.pulse();
          note(name, pulse);
          return (beats += pulse.beats);
        },
        { timeout: 15_000 },
      )
      .toBeGreaterThan(BEATS);
    expect(await runtime.stop()).toMatchObject({ status: 'stopped' });
  });
}

test('200,000 lines: the first, the newest, and how many were left out', async ({ runtime }) => {
  await runtime.pulse();
  const outcome = await runtime.run('for (let i = 0; i < 200_000; i++) console.log(i);');
  note('200,000 lines', await runtime.pulse());
  expect(outcome.ended).toMatchObject({ status: 'done' });
  const lines = linesOf(outcome).map(([i]) => i);
  const dropped =
    outcome.reports.findLast((report) => report.type === 'console-lines')?.dropped ?? 0;
  expect(lines.slice(0, 500)).toEqual(Array.from({ length: 500 }, (_, i) => i));
  expect(lines.at(-1)).toBe(199_999);
  expect(lines.length + dropped).toBe(200_000);
  expect(lines.length).toBeLessThan(20_000);
});

test('a million rows: a full layer, and how many were left out', async ({ runtime }) => {
  const outcome =
    await runtime.run(`const { emit } = (globalThis as any)[Symbol.for('ten-questions.lab')];
for (let i = 0; i < 1_000_000; i++) emit({ type: 'rows', chart: 'loss', mark: 'line', rows: [{ i }] });`);
  const events = eventsOf(outcome);
  const rows = events.reduce(
    (sum, event) => sum + (event.type === 'rows' ? event.rows.length : 0),
    0,
  );
  const dropped = events.reduce(
    (sum, event) => sum + (event.type === 'rows-dropped' ? event.count : 0),
    0,
  );
  expect(rows).toBe(MAX_ROWS);
  expect(rows + dropped).toBe(1_000_000);
});
