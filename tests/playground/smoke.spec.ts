/**
 * Each page that shows playgrounds: they are all there with their claims, what is edited, turned and
 * changed is on one screen in both languages, and one runs by its button. A quick one confirms its
 * claims; a long one is stopped once it runs, since that all claims hold is seen on the bare runtime.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedRun } from '../../src/experiments/recording';
import { pagesWithPlaygrounds } from '../../scripts/built-pages.mts';
import { claimsOf, experimentsOnDisk, type ExperimentOnDisk } from '../../scripts/experiments.mts';
import { expect, hydrated, sharedWindow, test } from '../site/test';
import { hiddenParts, wideSpans } from './bench';
import { PlaygroundPage, RUN_TIME } from './page';

test.use(sharedWindow);

/** Seconds of its recording. */
const quick = 3;

const experiments = new Map(experimentsOnDisk().map((experiment) => [experiment.id, experiment]));

function experimentOf(id: string): ExperimentOnDisk {
  const found = experiments.get(id);
  if (!found) throw new Error(`A page shows the experiment ${id}, which has no folder.`);
  return found;
}

/** Infinite where nothing is recorded yet. */
function secondsOf({ folder }: ExperimentOnDisk): number {
  try {
    const text = readFileSync(join(folder, 'recorded/run.json'), 'utf8');
    return (JSON.parse(text) as RecordedRun).seconds;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

for (const { path, ids } of pagesWithPlaygrounds()) {
  // Its labels are longer.
  test(`./en/${path}: what belongs together is on one screen`, async ({ page }) => {
    await page.goto(`./en/${path}`);
    await hydrated(page);
    expect.soft(await wideSpans(page)).toEqual([]);
    expect.soft(await hiddenParts(page)).toEqual([]);
  });

  test(`./${path}: every playground has its claims, and the quickest runs`, async ({ page }) => {
    const [quickest] = ids.map(experimentOf).sort((a, b) => secondsOf(a) - secondsOf(b));
    if (!quickest) throw new Error(`${path} shows no playground.`);
    test.setTimeout(RUN_TIME + 60_000);
    const playground = new PlaygroundPage(page, quickest.id);
    await playground.open(`./${path}`);
    const claimsShown = await page.locator('section[data-experiment]').evaluateAll((sections) =>
      sections.map((section) => ({
        id: (section as HTMLElement).dataset['experiment'],
        claims: [...section.querySelectorAll<HTMLElement>('[data-claim]')].map(
          ({ dataset }) => dataset['claim'],
        ),
      })),
    );
    const expected = await Promise.all(
      ids.map(async (id) => ({
        id,
        claims: (await claimsOf(experimentOf(id))).map((claim) => claim.id),
      })),
    );
    expect(claimsShown).toEqual(expected);
    expect.soft(await wideSpans(page)).toEqual([]);
    expect.soft(await hiddenParts(page)).toEqual([]);

    await playground.run();
    if (secondsOf(quickest) > quick) {
      await playground.status('running');
      await playground.button('停止').click();
      return playground.status('stopped');
    }
    await playground.status('done');
    for (const claim of await playground.section.locator('[data-claim]').all())
      await expect(claim).toHaveAttribute('data-verdict', 'holds');
    // The verdict has grown, and what the run is compared with has come.
    await expect.poll(() => hiddenParts(page)).toEqual([]);
  });
}
