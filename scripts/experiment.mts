/**
 * `npm run experiment -- ID [--seed N] [--seeds N] [--backend wasm|cpu] [--set name=value]… [--controls]`:
 * a quick run for authors, in Node. `--seeds 20` shows how far each metric moves from seed to seed,
 * `--controls` which claims fall under which control.
 */
import { parseArgs } from 'node:util';
import { suggest } from '../plugins/chapters/checks/nearest.ts';
import { formatProblems } from '../plugins/chapters/checks/problem.ts';
import { checkNames } from '../plugins/experiments/checks/names.ts';
import { checkFolder } from '../plugins/experiments/checks/folder.ts';
import { reporterOf } from '../plugins/experiments/checks/place.ts';
import { loadManifest } from '../plugins/experiments/loadManifests.ts';
import { expectationOf, judge } from '../src/experiments/claim.ts';
import type { ParamValue } from '../src/lab/events.ts';
import { runControls, type ControlRun } from './controls.mts';
import { experimentsOnDisk, prepare, type NodeRun } from './experiments.mts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string' },
    backend: { type: 'string' },
    set: { type: 'string', multiple: true, default: [] },
    controls: { type: 'boolean', default: false },
  },
});

const root = process.cwd();
const [id = ''] = positionals;
const known = experimentsOnDisk();
const found = known.find((experiment) => experiment.id === id);
if (!found) {
  const ids = known.map((experiment) => experiment.id);
  fail(
    `${id === '' ? 'Give the id of an experiment' : `No experiment is called "${id}"`}: ${suggest(id, ids)}`,
  );
}
const broken = await checkFolder(root, found);
if (broken.length > 0) fail(formatProblems(broken, found.id));

const params = Object.fromEntries(
  values.set.map((setting): [string, ParamValue] => {
    const [name = '', ...rest] = setting.split('=');
    return [name, parsed(rest.join('='))];
  }),
);
const { claims, labels, backend: own } = await loadManifest(root, found);
const run = await prepare(found);
const backend = (values.backend ?? own) === 'cpu' ? 'cpu' : 'wasm';

if (values.controls) {
  showControls(await runControls(found, { seed: Number(values.seed) }));
} else if (values.seeds) {
  const runs: NodeRun[] = [];
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    runs.push(await run({ seed, backend, params }));
  }
  showSpread(runs);
  showUnlabelled(runs[0]);
} else {
  const result = await run({ seed: Number(values.seed), backend, params });
  show(result);
  showUnlabelled(result);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function parsed(text: string): ParamValue {
  if (text === 'true' || text === 'false') return text === 'true';
  return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

/** Names that the page would show bare. */
function showUnlabelled(result: NodeRun | undefined): void {
  if (!found || !result) return;
  const problems = checkNames(labels, result, reporterOf(root, found.folder));
  if (problems.length === 0) return;
  console.log(formatProblems(problems, 'the labels'));
  process.exitCode = 1;
}

function show(result: NodeRun): void {
  for (const [name, rows] of Object.entries(result.tables)) {
    console.log(name);
    console.table(rows);
  }
  for (const [name, { layers }] of Object.entries(result.charts)) {
    const sizes = layers.map(({ mark, rows }) => `${mark} ${rows.length}`).join(', ');
    console.log(`chart ${name}: ${sizes}`);
  }
  console.table(result.metrics);
  for (const trouble of result.troubles) console.log('trouble', trouble);
  for (const claim of claims) {
    const { verdict, value } = judge(claim, result);
    console.log(
      `${verdict.padEnd(7)} ${claim.id}: ${value ?? '-'} ${JSON.stringify(expectationOf(claim, result.used))}`,
    );
    if (verdict !== 'holds') process.exitCode = 1;
  }
  console.log(`${result.seconds.toFixed(2)} s, ${result.leakedTensors} tensors left`);
}

/** Claims by controls; a claim must fail under the control that it names, which stands in brackets. */
function showControls(runs: readonly ControlRun[]): void {
  const rows = claims.map((claim) => {
    const cells = runs.map(({ control, verdicts }) => {
      const verdict = verdicts[claim.id] ?? 'unknown';
      return [control.id, claim.control === control.id ? `[${verdict}]` : verdict];
    });
    return [claim.id, Object.fromEntries(cells) as Record<string, string>] as const;
  });
  console.table(Object.fromEntries(rows));
  for (const { control, error } of runs) if (error) console.error(control.id, error);
  for (const claim of claims) {
    const run = runs.find(({ control }) => control.id === claim.control);
    if (run?.verdicts[claim.id] === 'fails') continue;
    console.log(run ? `${claim.id} survives ${run.control.id}` : `${claim.id} names no control`);
    process.exitCode = 1;
  }
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  console.log(`${runs.length} controls in ${seconds.toFixed(2)} s`);
}

function showSpread(runs: readonly NodeRun[]): void {
  const names = Object.keys(runs[0]?.metrics ?? {});
  const rows = names.map((name) => {
    const found = runs.flatMap(({ metrics }) => metrics[name] ?? []).sort((a, b) => a - b);
    return [
      name,
      {
        runs: found.length,
        min: found[0],
        median: found[Math.floor(found.length / 2)],
        max: found.at(-1),
      },
    ] as const;
  });
  console.table(Object.fromEntries(rows));
  for (const claim of claims) {
    const holding = runs.filter((run) => judge(claim, run).verdict === 'holds').length;
    console.log(`${claim.id}: holds for ${holding} of ${runs.length} seeds`);
  }
  const slowest = Math.max(...runs.map(({ seconds }) => seconds));
  console.log(
    `slowest ${slowest.toFixed(2)} s, ${runs.flatMap(({ troubles }) => troubles).length} troubles`,
  );
}
