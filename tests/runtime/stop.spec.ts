/** Stop loses nothing that was logged before it, in a real browser. */
import { expect, linesOf, test } from './fixture';
import { expectStopShows, floods } from './floods';

for (const flood of floods) {
  test(`the last line is shown after ${flood.name}`, ({ runtime }) =>
    expectStopShows(runtime, flood));
}

test('a run that takes the place of another does not wait for its lines', async ({ runtime }) => {
  await runtime.start('for (let i = 0; i < 5_000; i++) console.log(i);\nwhile (true) {}');
  const outcome = await runtime.run("console.log('next');");
  const ends = (await runtime.heard()).filter(({ type }) => type === 'run-ended');
  expect(ends).toMatchObject([{ status: 'stopped' }, { status: 'done' }]);
  expect(linesOf(outcome)).toEqual([['next']]);
});
