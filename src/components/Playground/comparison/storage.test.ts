import { describe, expect, it } from 'vitest';
import { fixture } from '../fixture';
import { keptRecording, type KeptRun } from './kept';
import { loadRuns, MAX_ALL, MAX_RUN, removeRun, saveRun, type RunStorage } from './storage';

/** A storage that holds so many characters. */
function storageOf(room: number): RunStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, text) {
      const used = [...kept].reduce((sum, [, { length }]) => sum + length, 0);
      if (used + text.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const recording = keptRecording(fixture) as KeptRun;
const charts = (count: number): KeptRun['charts'] => ({
  loss: {
    spec: { x: { field: 'step' }, y: { field: 'loss' }, color: 'kind' },
    layers: [
      {
        mark: 'line',
        rows: Array.from({ length: count }, (_, index) => ({
          step: index >> 1,
          loss: 1 / (index + 1),
          kind: index % 2 === 0 ? 'a' : 'b',
        })),
      },
    ],
  },
});
const run = (last: number, rows = 10): KeptRun => ({
  ...recording,
  id: 'run 1',
  metrics: { last },
  charts: charts(rows),
});
const lasts = (storage: RunStorage): readonly (number | undefined)[] =>
  loadRuns(fixture, 'kept', () => storage).map(({ metrics }) => metrics['last']);

describe('runs in the browser', () => {
  it('come back as they were, with six digits, oldest first', () => {
    const storage = storageOf(1e6);
    saveRun(fixture, 'kept', run(1 / 3), () => storage);
    saveRun(fixture, 'kept', run(2), () => storage);
    expect(lasts(storage)).toEqual([0.333333, 2]);
    const [first] = loadRuns(fixture, 'kept', () => storage);
    expect(first).toMatchObject({ settings: recording.settings, used: recording.used });
    removeRun(first?.id ?? '', () => storage);
    expect(lasts(storage)).toEqual([2]);
  });

  it('are one alone of the last ones, for each experiment', () => {
    const storage = storageOf(1e6);
    saveRun(fixture, 'last', run(1), () => storage);
    saveRun({ ...fixture, id: 'other' }, 'last', run(2), () => storage);
    saveRun(fixture, 'last', run(3), () => storage);
    const found = loadRuns(fixture, 'last', () => storage);
    expect(found.map(({ metrics }) => metrics['last'])).toEqual([3]);
    expect(storage.kept.size).toBe(2);
  });

  it('are not of other code, nor anything that is no run', () => {
    const storage = storageOf(1e6);
    saveRun(fixture, 'kept', run(1), () => storage);
    const newer = { ...fixture, files: { 'main.ts': '// new' } };
    expect(loadRuns(newer, 'kept', () => storage)).toEqual([]);
    storage.kept.set('ten-questions:run:00000009:kept:fixture', '{"source":1}');
    expect(lasts(storage)).toEqual([1]);
  });

  it('take bounded room: the oldest go first', () => {
    const storage = storageOf(1e9);
    for (let number = 0; number < 12; number++)
      saveRun(fixture, 'kept', run(number, 8_000), () => storage);
    const sizes = [...storage.kept.values()].map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MAX_RUN);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MAX_ALL);
    expect(lasts(storage).at(-1)).toBe(11);
    expect(lasts(storage)).not.toContain(0);
  });

  it('lose rows of each series alike where one is too large', () => {
    const storage = storageOf(1e9);
    saveRun(fixture, 'kept', run(1, 20_000), () => storage);
    const [loaded] = loadRuns(fixture, 'kept', () => storage);
    const rows = loaded?.charts?.['loss']?.layers[0]?.rows ?? [];
    const ofA = rows.filter(({ kind }) => kind === 'a').length;
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.length).toBeLessThan(20_000);
    expect(Math.abs(rows.length - 2 * ofA)).toBeLessThanOrEqual(1);
  });

  it('make room in a storage that is full of older ones, and are told where it is full of else', () => {
    const one = storageOf(1e9);
    saveRun(fixture, 'kept', run(0), () => one);
    const [size = 0] = [...one.kept.values()].map(({ length }) => length);
    const storage = storageOf(size * 1.5);
    expect(saveRun(fixture, 'kept', run(0), () => storage).ok).toBe(true);
    expect(saveRun(fixture, 'kept', run(1), () => storage).ok).toBe(true);
    expect(lasts(storage)).toEqual([1]);
    expect(saveRun(fixture, 'kept', run(1), () => storageOf(10))).toEqual({ ok: false });
    const denied = (): never => {
      throw new Error('denied');
    };
    expect(saveRun(fixture, 'kept', run(1), denied)).toEqual({ ok: false });
    expect(loadRuns(fixture, 'kept', denied)).toEqual([]);
  });
});
