import { describe, expect, it } from 'vitest';
import { fixture } from '../fixture';
import { defaultSettings } from '../settings';
import { keepSeconds, secondsHere } from './seconds';
import { outdatedBy, runsByItself, slowSeconds } from './whenToRun';

const ready = { seconds: 0.5, status: 'idle', isKnownCode: true } as const;

describe('a turned knob', () => {
  it('runs what is short, before and after the first run, during one and after a failure', () => {
    for (const status of ['idle', 'loading', 'running', 'done', 'failed'] as const)
      expect(runsByItself({ ...ready, status })).toBe(true);
    expect(runsByItself({ ...ready, seconds: 2 })).toBe(true);
  });

  it('runs nothing that is long, unknown, stopped, or code that never ran', () => {
    expect(runsByItself({ ...ready, seconds: 2.1 })).toBe(false);
    expect(runsByItself({ ...ready, seconds: undefined })).toBe(false);
    expect(runsByItself({ ...ready, status: 'stopped' })).toBe(false);
    expect(runsByItself({ ...ready, isKnownCode: false })).toBe(false);
  });
});

it('warns before a run that may take longer than half a minute', () => {
  expect(slowSeconds(7.5)).toBeUndefined();
  expect(slowSeconds(9)).toBe(36);
});

describe('a result', () => {
  const now = defaultSettings(fixture);
  const { files: shipped } = fixture;
  const known = { params: fixture.recorded.params, shipped };

  it('is of the settings as they are, however they are written', () => {
    expect(outdatedBy(now, now, known)).toBeUndefined();
    expect(outdatedBy(now, { ...now, params: { rate: 0.1 } }, known)).toBeUndefined();
    const same = { 'decay.ts': shipped['decay.ts'] ?? '' };
    expect(outdatedBy(now, { ...now, files: same }, known)).toBeUndefined();
    expect(outdatedBy(undefined, { ...now, seed: 2 }, known)).toBeUndefined();
  });

  it('is outdated by a knob, the seed, the backend and the code', () => {
    expect(outdatedBy(now, { ...now, params: { rate: 0.2 } }, known)).toBe('settings');
    expect(outdatedBy(now, { ...now, seed: 2 }, known)).toBe('settings');
    expect(outdatedBy(now, { ...now, backend: 'wasm' }, known)).toBe('settings');
    const files = { 'decay.ts': '// mine' };
    expect(outdatedBy(now, { ...now, files }, known)).toBe('code');
    expect(outdatedBy(now, { ...now, seed: 2, files }, known)).toBe('both');
  });
});

it('remembers the seconds of the last run, and does without a storage', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  expect(secondsHere('a', () => storage)).toBeUndefined();
  keepSeconds('a', 1.234, () => storage);
  expect(secondsHere('a', () => storage)).toBe(1.23);
  const closed = (): never => {
    throw new Error('denied');
  };
  expect(() => keepSeconds('a', 1, closed)).not.toThrow();
  expect(secondsHere('a', closed)).toBeUndefined();
});
