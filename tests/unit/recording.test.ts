import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { RecordedRun } from '../../src/experiments/recording';
import { writeRecording } from '../../scripts/write-recording.mts';

const folder = mkdtempSync(join(tmpdir(), 'recording-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('shortens what was measured, and keeps parameters as they are', () => {
  const scale = { kind: 'number', name: 'scale', value: 2 ** -24, min: 2 ** -30, max: 1 } as const;
  const run: RecordedRun = {
    browser: 'Chromium 1',
    seconds: 1,
    params: [{ ...scale, step: 2 ** -30 }],
    metrics: { third: 1 / 3 },
    tables: {},
  };
  writeRecording(folder, run, {}, {});
  const read = JSON.parse(readFileSync(join(folder, 'recorded/run.json'), 'utf8')) as RecordedRun;
  expect(read.metrics['third']).toBe(0.333333);
  expect(read.params).toEqual(run.params);
});

it('keeps the charts in the order in which the program made them', () => {
  const run: RecordedRun = {
    browser: 'Chromium 1',
    seconds: 1,
    params: [],
    metrics: {},
    tables: {},
  };
  const chart = { spec: { x: { field: 'step' } }, layers: [] };
  writeRecording(folder, run, { shape: chart, errors: chart }, {});
  const read = JSON.parse(readFileSync(join(folder, 'recorded/charts.json'), 'utf8')) as object;
  expect(Object.keys(read)).toEqual(['shape', 'errors']);
});
