/** What code logs reaches the page whole and in time, in a real browser. */
import type { RunReport } from '../../src/runtime/protocol';
import { eventsOf, expect, linesOf, test, type Runtime } from './fixture';
import { expectSamples, samples } from './samples';

/** All reports of the runs so far, as the host made them. */
async function reportsOf(runtime: Runtime): Promise<{ reports: RunReport[] }> {
  return { reports: (await runtime.heard()) as RunReport[] };
}

test('what came before an endless loop is there when Stop is pressed', async ({
  runtime,
  page,
}) => {
  await runtime.start(`import { chart, report } from 'lab';
console.log('step 1');
const curve = chart('loss', { x: 'step', y: 'loss' });
curve.line({ step: 1, loss: 0.5 });
report('loss', 0.5);
console.log('step 2');
while (true) {}`);
  await page.waitForTimeout(500);
  expect(await runtime.stop()).toMatchObject({ status: 'stopped' });
  const outcome = await reportsOf(runtime);
  expect(linesOf(outcome)).toEqual([['step 1'], ['step 2']]);
  expect(eventsOf(outcome).map(({ type }) => type)).toEqual(['chart', 'rows', 'report']);
});

test('400 lines in a breath are there too', async ({ runtime, page }) => {
  await runtime.start('for (let i = 0; i < 400; i++) console.log(i);\nwhile (true) {}');
  await page.waitForTimeout(500);
  await runtime.stop();
  const lines = linesOf(await reportsOf(runtime)).flat();
  expect(lines).toEqual(Array.from({ length: 400 }, (_, i) => i));
});

test('the samples of the console', async ({ runtime }) => {
  expectSamples(await runtime.run(samples));
});
