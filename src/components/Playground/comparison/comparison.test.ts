import { describe, expect, it } from 'vitest';
import { fixture } from '../fixture';
import { baseOf, compare } from './comparison';
import { differencesOf } from './differences';
import { keptRecording, recordingId, type KeptRun, type Setup } from './kept';

const recording = keptRecording(fixture) as KeptRun;
const { files: shipped } = fixture;
const setup = (by: Partial<Setup['settings']>, used: Setup['used'] = {}): Setup => ({
  settings: { ...recording.settings, ...by },
  used: { ...recording.used, ...used },
});

describe('what two runs differ in', () => {
  it('is nothing where they were made in the same way', () => {
    expect(differencesOf(recording, setup({}), shipped)).toEqual([]);
    const same = { 'main.ts': shipped['main.ts'] ?? '' };
    expect(differencesOf(recording, setup({ files: same }), shipped)).toEqual([]);
    expect(compare(recording, setup({}), shipped)).toBeUndefined();
  });

  it('is every knob, the seed, the backend and the files', () => {
    const now = setup({ seed: 7, backend: 'wasm', files: { 'decay.ts': '1' } }, { rate: 0.5 });
    expect(differencesOf(recording, now, shipped)).toEqual([
      { kind: 'param', name: 'rate', from: 0.1, to: 0.5 },
      { kind: 'seed', from: 1, to: 7 },
      { kind: 'backend', from: 'cpu', to: 'wasm' },
      { kind: 'code', files: ['decay.ts'] },
    ]);
  });

  it('is the values that the runs had, whoever set them: an edit may declare another default', () => {
    const before = { ...setup({}), used: { rate: 0.2, old: 1 } };
    expect(differencesOf(before, { ...setup({}), used: { rate: 0.3, own: 2 } }, shipped)).toEqual([
      { kind: 'param', name: 'rate', from: 0.2, to: 0.3 },
    ]);
  });

  it('names a control instead of the lines that it changes', () => {
    const now = { ...setup({ files: { 'decay.ts': '1' } }), control: 'nothing-decays' };
    expect(differencesOf(recording, now, shipped)).toEqual([
      { kind: 'control', id: 'nothing-decays' },
    ]);
  });
});

describe('what a run is compared with', () => {
  const own: KeptRun = { ...recording, ...setup({ seed: 3 }), id: 'run 1' };
  const runs = [recording, own];

  it('is the run that the reader chose, and the recording where none is', () => {
    expect(baseOf(runs, 'run 1', undefined)?.id).toBe('run 1');
    expect(baseOf(runs, recordingId, undefined)?.id).toBe(recordingId);
    expect(baseOf(runs, 'gone', undefined)?.id).toBe(recordingId);
    expect(baseOf([], recordingId, undefined)).toBeUndefined();
  });

  it('is the recording under a control, which differs from it in one thing', () => {
    expect(baseOf(runs, 'run 1', 'nothing-decays')?.id).toBe(recordingId);
  });

  it('is nothing before a run', () => {
    expect(compare(recording, undefined, shipped)).toBeUndefined();
  });
});
