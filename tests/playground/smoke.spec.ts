/** Each page that shows playgrounds: they are all there with their claims, and one runs by its button. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedRun } from '../../src/experiments/recording';
import { pagesWithPlaygrounds } from '../../scripts/built-pages.mts';
import { claimsOf, experimentsOnDisk, type ExperimentOnDisk } from '../../scripts/experiments.mts';
import { expect, test } from '../site/test';
import { PlaygroundPage, RUN_TIME } from './page';

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

/**
 * Milliseconds. A section may have one experiment, and that a long one; two browsers on two cores,
 * whose libraries want both, take some five times what the recording alone took.
 */
function patienceFor(experiment: ExperimentOnDisk): number {
  const seconds = secondsOf(experiment);
  return RUN_TIME + (Number.isFinite(seconds) ? 6_000 * seconds : 0);
}

for (const { path, ids } of pagesWithPlaygrounds()) {
  test(`./${path}: every playground has its claims, and the quickest confirms them`, async ({
    page,
  }) => {
    const [quickest] = ids.map(experimentOf).sort((a, b) => secondsOf(a) - secondsOf(b));
    if (!quickest) throw new Error(`${path} shows no playground.`);
    const patience = patienceFor(quickest);
    test.setTimeout(patience + 60_000);
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

    await playground.run();
    await playground.status('done', patience);
    for (const claim of await playground.section.locator('[data-claim]').all())
      await expect(claim).toHaveAttribute('data-verdict', 'holds');
  });
}
