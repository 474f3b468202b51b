/** Runs every experiment through the built page and holds its claims against what it measures there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterOf } from '../src/data/chapters';
import type { RecordedRun } from '../src/experiments/recording';
import { claimsOf, experimentsOnDisk } from '../scripts/experiments.mts';
import { runInPage } from '../scripts/run-in-page.mts';
import { reports } from '../scripts/stages.mjs';
import { expect, test } from './site/test';

/**
 * How far a claim's value may be from its recording, relative to it. The seed fixes every draw and
 * float32 arithmetic the rest: the cpu and the wasm backend, which sum in different orders, differ
 * by 5e-7 after 300 training steps, and recordings keep 6 digits. What is further off is a change.
 */
const tolerance = 1e-4;

interface Outcome {
  readonly checked: number;
  readonly held: number;
}

/** An experiment of a chapter to come has no page yet. */
const experiments = experimentsOnDisk().filter(({ chapter }) => chapterOf(chapter).released);

/** Each experiment has a file of its own, since several processes run tests. */
function note(id: string, outcome: Outcome): void {
  mkdirSync(reports.claims, { recursive: true });
  writeFileSync(join(reports.claims, `${id}.json`), `${JSON.stringify(outcome)}\n`);
}

for (const experiment of experiments) {
  const { id, chapter, folder } = experiment;
  test(`${id}: every claim holds`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    const claims = await claimsOf(experiment);
    const recorded = JSON.parse(
      readFileSync(join(folder, 'recorded', 'run.json'), 'utf8'),
    ) as RecordedRun;
    const run = await runInPage(page, `${baseURL}${chapterOf(chapter).slug}`, id);
    const items = page.locator(`section[data-experiment="${id}"] [data-claim]`);
    const found = await items.evaluateAll((elements) =>
      elements.map(({ dataset }) => ({
        id: dataset['claim'],
        verdict: dataset['verdict'],
        value: Number(dataset['value']),
      })),
    );
    note(id, {
      checked: found.length,
      held: found.filter(({ verdict }) => verdict === 'holds').length,
    });

    expect(found.map((claim) => claim.id)).toEqual(claims.map((claim) => claim.id));
    for (const [index, claim] of claims.entries()) {
      const { metric } = claim.expect;
      const kept = recorded.metrics[metric] ?? Number.NaN;
      expect.soft(found[index]?.verdict, claim.id).toBe('holds');
      const distance = Math.abs((found[index]?.value ?? Number.NaN) - kept);
      expect
        .soft(distance, `${metric} is far from its recording ${kept}`)
        .toBeLessThanOrEqual(tolerance * Math.abs(kept) + 1e-6);
    }
    expect(run.leakedTensors, 'tensors left by the default run').toBe(0);
    const description = `${run.seconds.toFixed(1)} s`;
    test.info().annotations.push({ type: 'run time', description });
  });
}
