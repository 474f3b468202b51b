import { describe, expect, it } from 'vitest';
import { decodeShare, encodeShare, sharesThis } from './shareLink';
import type { Settings } from './settings';
import { MAX_NOTE, type Task } from './share/brief';

const settings: Settings = {
  files: { 'main.ts': '// 学习率 🙂\nconst rate = 1;\n' },
  params: { rate: 0.5, shape: 'noisy', twice: true },
  seed: 7,
  backend: 'cpu',
};

describe('a shared link', () => {
  it('carries every file once one was edited, and none otherwise', async () => {
    const all = { ...settings.files, 'decay.ts': 'export const decay = 1;' };
    const edited = await encodeShare('a', settings, all);
    expect((await decodeShare(edited, 'a'))?.settings.files).toEqual(all);
    const turned = await encodeShare('a', { ...settings, files: {} }, all);
    expect((await decodeShare(turned, 'a'))?.settings.files).toEqual({});
  });

  it('brings back what it was made of', async () => {
    const hash = await encodeShare('dying-relu', settings);
    expect(hash).toMatch(/^#play=dying-relu&s=d[\w-]+$/);
    await expect(decodeShare(hash, 'dying-relu')).resolves.toEqual({ settings, message: {} });
    expect(sharesThis(hash, 'dying-relu')).toBe(true);
  });

  it('brings the note and the task of its sender', async () => {
    const task: Task = { files: ['main.ts'], claim: 'falls', want: 'fails' };
    const message = { note: '先猜，再运行。<b>🙂</b>', task };
    const hash = await encodeShare('a', settings, settings.files, message);
    await expect(decodeShare(hash, 'a')).resolves.toEqual({ settings, message });
  });

  it.each([
    ['a note that is too long', { note: 'x'.repeat(MAX_NOTE + 1) }],
    ['a note that is no text', { note: { html: '<b>' } }],
    ['a task without a claim', { task: { files: [], want: 'holds' } }],
    ['a task that wants what no claim can be', { task: { files: [], claim: 'a', want: 'burns' } }],
  ])('is refused with %s', async (_, message) => {
    const hash = `#play=a&s=j${btoa(JSON.stringify({ ...settings, files: {}, ...message }))}`;
    await expect(decodeShare(hash, 'a')).resolves.toBeUndefined();
  });

  it('is for one experiment only', async () => {
    const hash = await encodeShare('dying-relu', settings);
    await expect(decodeShare(hash, 'other')).resolves.toBeUndefined();
    expect(sharesThis('#some-heading', 'dying-relu')).toBe(false);
  });

  it('is refused when cut, forged or bloated', async () => {
    const hash = await encodeShare('a', settings);
    await expect(decodeShare(hash.slice(0, -20), 'a')).resolves.toBeUndefined();
    const plain = (value: unknown): string => `#play=a&s=j${btoa(JSON.stringify(value))}`;
    await expect(
      decodeShare(plain({ ...settings, files: {}, seed: 'x' }), 'a'),
    ).resolves.toBeUndefined();
    await expect(decodeShare(plain({ ...settings, files: {} }), 'a')).resolves.toBeDefined();
    const bomb = await encodeShare('a', { ...settings, files: { a: 'x'.repeat(2_000_000) } });
    await expect(decodeShare(bomb, 'a')).resolves.toBeUndefined();
  });
});
