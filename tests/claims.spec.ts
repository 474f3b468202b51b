/** Runs every experiment on the runtime alone and holds its claims against what it measures there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { chapterOf } from '../src/data/chapters';
import { MANY_TENSORS } from '../src/runtime/protocol';
import { expectationOf, judge } from '../src/experiments/claim';
import type { RecordedRun } from '../src/experiments/recording';
import { runBare, serveBarePage } from '../scripts/bare-runtime/index.mts';
import type { RuntimeServer } from '../scripts/bare-runtime/server.mts';
import { claimsOf, experimentsOnDisk } from '../scripts/experiments.mts';
import { reports } from '../scripts/stages.mjs';
import { expect, none, sharedWindow, watch } from './site/test';

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

/** An experiment of a chapter to come is not released yet. */
const experiments = experimentsOnDisk().filter(({ chapter }) => chapterOf(chapter).released);

/** Each experiment has a file of its own, since several processes run tests. */
function note(id: string, outcome: Outcome): void {
  mkdirSync(reports.claims, { recursive: true });
  writeFileSync(join(reports.claims, `${id}.json`), `${JSON.stringify(outcome)}\n`);
}

const test = base.extend<object, { server: RuntimeServer }>({
  server: [
    async ({}, use) => {
      const server = await serveBarePage();
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
});

test.use(sharedWindow);

for (const experiment of experiments) {
  const { id, folder } = experiment;
  test(`${id}: every claim holds`, async ({ page, server }) => {
    test.setTimeout(240_000);
    const trouble = watch(page, server.origin);
    const claims = await claimsOf(experiment);
    const recorded = JSON.parse(
      readFileSync(join(folder, 'recorded', 'run.json'), 'utf8'),
    ) as RecordedRun;
    await page.goto(server.origin);
    const run = await runBare(page, experiment, 'zh');
    const judged = claims.map((claim) => ({ claim, ...judge(claim, run) }));
    note(id, {
      checked: judged.length,
      held: judged.filter(({ verdict }) => verdict === 'holds').length,
    });

    for (const { claim, verdict, value = Number.NaN } of judged) {
      const { metric } = expectationOf(claim, run.used);
      const kept = recorded.metrics[metric] ?? Number.NaN;
      expect.soft(verdict, claim.id).toBe('holds');
      expect
        .soft(Math.abs(value - kept), `${metric} is far from its recording ${kept}`)
        .toBeLessThanOrEqual(tolerance * Math.abs(kept) + 1e-6);
    }
    expect(run.troubles, 'what a default run must not have').toEqual([]);
    expect(run.leakedTensors, 'tensors left by the default run').toBeLessThan(MANY_TENSORS);
    expect(trouble).toEqual(none);
    const description = `${run.seconds.toFixed(1)} s`;
    test.info().annotations.push({ type: 'run time', description });
  });
}
