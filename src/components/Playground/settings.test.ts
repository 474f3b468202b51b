import { describe, expect, it } from 'vitest';
import { fixture } from './fixture';
import { defaultSettings, editsOf, loadSettings, saveSettings, sourceVersion } from './settings';
import { settingsKey } from '../settingsKey';

class Memory {
  readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

const shipped = defaultSettings(fixture);
const edited = { ...shipped, files: { 'main.ts': 'edit' }, seed: 3 };

describe('kept settings', () => {
  it('come back', () => {
    const memory = new Memory();
    saveSettings(fixture, edited, shipped, () => memory);
    expect(loadSettings(fixture, () => memory)).toEqual({ settings: edited, outdated: false });
  });

  it('are forgotten once they are the defaults', () => {
    const memory = new Memory();
    saveSettings(fixture, edited, shipped, () => memory);
    saveSettings(fixture, shipped, shipped, () => memory);
    expect(memory.items.size).toBe(0);
    expect(loadSettings(fixture, () => memory)).toBeUndefined();
  });

  it('notice that the shipped code changed under an edit', () => {
    const memory = new Memory();
    saveSettings(fixture, edited, shipped, () => memory);
    const updated = { ...fixture, files: { 'main.ts': 'new' } };
    expect(loadSettings(updated, () => memory)?.outdated).toBe(true);
    expect(sourceVersion(updated.files)).not.toBe(sourceVersion(fixture.files));
  });

  it('are refused when they do not fit the schema', () => {
    const memory = new Memory();
    memory.setItem(settingsKey(fixture.id), '{"source":"x","settings":{"files":5}}');
    expect(loadSettings(fixture, () => memory)).toBeUndefined();
  });

  it('do without a storage that refuses', () => {
    const refuse = (): never => {
      throw new Error('denied');
    };
    expect(loadSettings(fixture, refuse)).toBeUndefined();
    expect(() => saveSettings(fixture, edited, shipped, refuse)).not.toThrow();
  });
});

it('counts as edits what differs from the site, and files that the site no longer has', () => {
  const carried = { 'main.ts': 'edit', 'same.ts': 'same', 'gone.ts': 'gone' };
  expect(editsOf(carried, { 'main.ts': 'main', 'same.ts': 'same' })).toEqual({
    'main.ts': 'edit',
    'gone.ts': 'gone',
  });
});
