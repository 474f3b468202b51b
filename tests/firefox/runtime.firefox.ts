/** The runtime alone in Firefox: what is said of mistakes, how values are shown, what Stop leaves. */
import type { Page } from 'puppeteer-core';
import { failures } from '../runtime/failures';
import { expectFailure, Runtime, serveHarness } from '../runtime/fixture';
import { expectStopShows, floods } from '../runtime/floods';
import { mistakes } from '../runtime/mistakes';
import { expectSamples, samples } from '../runtime/samples';
import { test as base } from './course';

/** Puppeteer hands over an object that is there twice only once: so all comes as text. */
function evaluateIn(page: Page) {
  return async (work: unknown, argument: unknown): Promise<unknown> => {
    const call = `(${String(work)})(${JSON.stringify(argument)})`;
    const text = await page.evaluate(`(async () => JSON.stringify((await ${call}) ?? null))()`);
    return JSON.parse(text as string);
  };
}

/** One page for all: what a run leaves behind would show in the next. */
const test = base.extend<object, { runtime: Runtime }>({
  runtime: [
    async ({ firefox }, use) => {
      const site = await serveHarness();
      const page = await firefox.newPage();
      await page.goto(site.origin);
      await use(new Runtime({ evaluate: evaluateIn(page) as never }));
      await page.close();
      site.close();
    },
    { scope: 'worker' },
  ],
});

for (const [name, code, error] of [...mistakes, ...failures]) {
  test(`says what is wrong: ${name}`, ({ runtime }) => expectFailure(runtime, code, error));
}

test('the samples of the console', async ({ runtime }) => {
  expectSamples(await runtime.run(samples));
});

for (const flood of floods) {
  test(`the last line is shown after ${flood.name}`, ({ runtime }) =>
    expectStopShows(runtime, flood));
}
