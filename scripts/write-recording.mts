/**
 * Writes `recorded/` of an experiment so that the same run gives the same bytes. Charts and tables stand
 * in the order in which the program makes them, as they do on the page.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/data/language.ts';
import type { RecordedChart } from '../src/experiments/experiment.ts';
import type { RecordedRun } from '../src/experiments/recording.ts';

/** Digits kept of a recorded number: beyond what float32 holds, so nothing is lost that was real. */
const digits = 6;

type Charts = Readonly<Record<string, Omit<RecordedChart, 'svg'>>>;
type Pictures = Readonly<Record<string, Readonly<Record<Language, string>>>>;

export function writeRecording(
  folder: string,
  run: RecordedRun,
  charts: Charts,
  pictures: Pictures,
): void {
  const target = join(folder, 'recorded');
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(target)) rmSync(join(target, file));
  const ordered: RecordedRun = {
    browser: run.browser,
    seconds: run.seconds,
    params: run.params,
    metrics: sorted(run.metrics),
    tables: run.tables,
  };
  const drawn: Record<string, unknown> = {};
  for (const [name, chart] of Object.entries(charts)) {
    drawn[name] = { ...withNumbers(chart, roundedFor(chart)), svg: pictures[name] };
  }
  // Parameters are settings, not measurements: one that came back shortened would pass for moved.
  const kept = { ...withNumbers(ordered, rounded), params: run.params };
  writeFileSync(join(target, 'run.json'), serialized(kept));
  writeFileSync(join(target, 'charts.json'), serialized(drawn));
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keeps `digits` digits, and counts whole; what is left of a cancellation in float64 is 0. */
export function rounded(value: number): number {
  return Math.abs(value) < 1e-15 ? 0 : shortened(value);
}

function shortened(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(digits));
}

/** A logarithmic axis has no zero: a tiny number there was measured. */
function roundedFor({ spec }: Pick<RecordedChart, 'spec'>): typeof rounded {
  return [spec.x, spec.y].some((axis) => axis?.scale === 'log') ? shortened : rounded;
}

/** A copy with every number in it changed by `change`. */
function withNumbers<Value>(value: Value, change: (number: number) => number): Value {
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'number' ? change(inner) : inner,
  );
  return JSON.parse(text) as Value;
}

/** JSON with one observation a line: small diffs, and still a file one can read. */
function serialized(recorded: unknown): string {
  const text = JSON.stringify(recorded, null, 1);
  // An object that is an array's item, and has no inner ones, goes on one line.
  return `${text.replace(/(?<=\n\s*)\{[^{}[\]]*\}/g, (row) => row.replace(/\n\s*/g, ' '))}\n`;
}
