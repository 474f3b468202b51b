/** Runs an experiment under each of its controls, in Node, and says which claims fall. */
import { loadManifest } from '../plugins/experiments/loadManifests.ts';
import { judge, type Verdict } from '../src/experiments/claim.ts';
import { filesUnder, type Control } from '../src/experiments/control.ts';
import type { Experiment } from '../src/experiments/experiment.ts';
import { prepare, type ExperimentOnDisk } from './experiments.mts';

export interface ControlRun {
  readonly control: Control;
  /** By the claims' ids. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly seconds: number;
  /** A program that a control breaks so far that it throws proves nothing. */
  readonly error?: unknown;
}

export async function runControls(
  experiment: ExperimentOnDisk,
  { seed }: { readonly seed: number },
): Promise<readonly ControlRun[]> {
  const manifest = await loadManifest(process.cwd(), experiment);
  const runs: ControlRun[] = [];
  for (const control of manifest.controls) {
    runs.push(await runControl(experiment, manifest, control, seed));
  }
  return runs;
}

async function runControl(
  experiment: ExperimentOnDisk,
  { files, claims, backend }: Experiment,
  control: Control,
  seed: number,
): Promise<ControlRun> {
  const unknown: Verdict = 'unknown';
  try {
    const run = await prepare(experiment, filesUnder(control, files));
    const result = await run({ seed, backend, params: control.settings ?? {} });
    const outcome = { ...result, control: control.id };
    const verdicts = claims.map((claim) => [claim.id, judge(claim, outcome).verdict] as const);
    return { control, verdicts: Object.fromEntries(verdicts), seconds: result.seconds };
  } catch (error) {
    const verdicts = claims.map(({ id }) => [id, unknown] as const);
    return { control, verdicts: Object.fromEntries(verdicts), seconds: 0, error };
  }
}
