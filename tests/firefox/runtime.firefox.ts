/** The runtime alone in Firefox: what is said of mistakes, how values are shown, what Stop leaves. */
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { RuntimeServer } from '../../scripts/bare-runtime/server.mts';
import { failures } from '../runtime/failures';
import { expectFailure, Runtime, siteFixture } from '../runtime/fixture';
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

const test = base.extend<{ runtime: Runtime }, { site: RuntimeServer }>({
  site: [...siteFixture],
  runtime: async ({ firefox, site }, use) => {
    const page = await firefox.newPage();
    await page.goto(site.origin);
    await use(new Runtime({ evaluate: evaluateIn(page) as never }));
    await page.close();
  },
});

for (const [name, code, error] of [...mistakes, ...failures]) {
  test(`says what is wrong: ${name}`, ({ runtime }) => expectFailure(runtime, code, error));
}

test('the samples of the console', async ({ runtime }) => {
  expectSamples(await runtime.run(samples));
});

test('programs with and without tfjs take turns, each in a sandbox that is still being prepared', async ({
  runtime,
}) => {
  for (let turn = 0; turn < 10; turn += 1) {
    expect((await runtime.run('throw 1;')).ended.status).toBe('failed');
    // A sandbox is made a moment after the run's end.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { ended } = await runtime.run(
      `import * as tf from '@tensorflow/tfjs';\ntf.ones([2]).dataSync();`,
    );
    expect(ended).toMatchObject({ status: 'done' });
  }
});

for (const flood of floods) {
  test(`the last line is shown after ${flood.name}`, ({ runtime }) =>
    expectStopShows(runtime, flood));
}
