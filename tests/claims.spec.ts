/** Runs every experiment through the built page and holds its claims against what it measures there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chapterOf } from '../src/data/chapters';
import type { RecordedRun } from '../src/experiments/recording';
import { claimsOf, experimentsOnDisk } from '../scripts/experiments.mts';
import { runInPage } from '../scripts/run-in-page.mts';
import { expect, test } from './site/test';

/**
 * How far a claim's value may be from its recording, relative to it. The seed fixes every draw and
 * float32 arithmetic the rest: the cpu and the wasm backend, which sum in different orders, differ
 * by 5e-7 after 300 training steps, and recordings keep 6 digits. What is further off is a change.
 */
const tolerance = 1e-4;
const report = 'test-results/claims.json';

interface Outcome {
  readonly checked: number;
  readonly held: number;
}

/** An experiment of a chapter to come has no page yet. */
const experiments = experimentsOnDisk().filter(({ chapter }) => chapterOf(chapter).released);

/** Each experiment adds its own: a failing test starts a new process, which knows nothing of the others. */
function note(id: string, outcome: Outcome): void {
  const outcomes: Record<string, Outcome> = { ...previous(), [id]: outcome };
  const current = experiments.flatMap((experiment) => outcomes[experiment.id] ?? []);
  const sum = (key: keyof Outcome) => current.reduce((total, each) => total + each[key], 0);
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(
    report,
    `${JSON.stringify({ checked: sum('checked'), held: sum('held'), experiments: outcomes }, null, 2)}\n`,
  );
}

function previous(): Record<string, Outcome> {
  try {
    const text = readFileSync(report, 'utf8');
    return (JSON.parse(text) as { experiments: Record<string, Outcome> }).experiments;
  } catch {
    return {};
  }
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
