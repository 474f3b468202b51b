import { afterEach, expect, it, vi } from 'vitest';
import { importAnew } from '.';

const damaged = Object.assign(new Error('Loading chunk 7 failed.'), { request: '/assets/7.js' });

afterEach(() => void vi.unstubAllGlobals());

it('fetches a chunk that came damaged past the cache, and loads it again', async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response('')));
  vi.stubGlobal('fetch', fetch);
  const load = vi.fn<() => Promise<number>>().mockRejectedValueOnce(damaged).mockResolvedValue(7);
  expect(await importAnew(load)).toBe(7);
  expect(fetch.mock.calls).toEqual([['/assets/7.js', { cache: 'reload' }]]);
});

it('does so for each of several', async () => {
  const fetch = vi.fn((_: string) => Promise.resolve(new Response('')));
  vi.stubGlobal('fetch', fetch);
  const other = Object.assign(new Error('Loading chunk 8 failed.'), { request: '/assets/8.js' });
  const load = vi
    .fn<() => Promise<number>>()
    .mockRejectedValueOnce(damaged)
    .mockRejectedValueOnce(other)
    .mockResolvedValue(7);
  expect(await importAnew(load)).toBe(7);
  expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/assets/7.js', '/assets/8.js']);
});

it('asks for nothing when the chunk is whole, and gives up after the second time', async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response('')));
  vi.stubGlobal('fetch', fetch);
  expect(await importAnew(() => Promise.resolve(1))).toBe(1);
  expect(fetch).not.toHaveBeenCalled();
  await expect(importAnew(() => Promise.reject(damaged))).rejects.toBe(damaged);
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('leaves other failures as they are', async () => {
  const other = new TypeError('no such thing');
  await expect(importAnew(() => Promise.reject(other))).rejects.toBe(other);
});
