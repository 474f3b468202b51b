/** Stop loses nothing that was logged before it, in a real browser: a flood in one breath, then silence without end. */
import { expectShown, floods, isSilent } from './floods';
import { expect, linesOf, test, type Runtime } from './fixture';
import type { RunReport } from '../../src/runtime/protocol';

/** No hand is faster at the button. */
const HAND_MILLISECONDS = 300;

async function reportsOf(runtime: Runtime): Promise<RunReport[]> {
  return (await runtime.heard()) as RunReport[];
}

for (const flood of floods) {
  test(`the last line is shown after ${flood.name}`, async ({ runtime, page }) => {
    await runtime.start(flood.code);
    await expect.poll(async () => isSilent(await reportsOf(runtime))).toBe(true);
    await page.waitForTimeout(HAND_MILLISECONDS);
    await runtime.stop();
    expectShown(await reportsOf(runtime), flood);
  });
}

test('a run that takes the place of another does not wait for its lines', async ({ runtime }) => {
  await runtime.start('for (let i = 0; i < 5_000; i++) console.log(i);\nwhile (true) {}');
  const outcome = await runtime.run("console.log('next');");
  const reports = await reportsOf(runtime);
  const ends = reports.filter(({ type }) => type === 'run-ended');
  expect(ends).toMatchObject([{ status: 'stopped' }, { status: 'done' }]);
  expect(linesOf(outcome)).toEqual([['next']]);
});
