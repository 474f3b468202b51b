import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { carryOver, deleteOthers } from './renew';

const scope = 'https://name.test/site/';
const texts = { 'index.html': 'new', 'assets/js/main.1.js': 'main()', 'assets/js/new.2.js': 'n' };
const files = Object.entries(texts).map(([path, text]) => ({
  path,
  size: text.length,
  sha256: createHash('sha256').update(text).digest('hex'),
}));

/** Caches by name, each with texts by key. */
function browser(kept: Record<string, Record<string, string>>, release = 'b') {
  const fetched = vi.fn(async () => Response.json({ release, packed: 1, files }));
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('caches', {
    keys: async () => Object.keys(kept),
    delete: async (name: string) => delete kept[name],
    match: async (key: string, { cacheName }: { readonly cacheName: string }) => {
      const text = kept[cacheName]?.[key];
      return text === undefined ? undefined : new Response(text);
    },
    open: async (name: string) => ({
      put: async (key: string, answer: Response) => {
        (kept[name] ??= {})[key] = await answer.text();
      },
    }),
  });
  return { kept, fetched };
}

const older = (): Record<string, Record<string, string>> => ({
  'ten-questions /site/ a': {
    'https://name.test/site': 'old',
    'https://name.test/site/assets/js/main.1.js': 'main()',
  },
  'ten-questions / a': { 'https://name.test/': 'another site' },
});

afterEach(() => void vi.unstubAllGlobals());

it('carries over what has not changed, and deletes what was of this site', async () => {
  const { kept } = browser(older());
  await carryOver(scope, 'b');
  await deleteOthers(scope, 'b');
  expect(kept).toEqual({
    'ten-questions /site/ b': { 'https://name.test/site/assets/js/main.1.js': 'main()' },
    'ten-questions / a': { 'https://name.test/': 'another site' },
  });
});

it('fetches nothing where nothing is kept', async () => {
  const { fetched } = browser({});
  await carryOver(scope, 'b');
  expect(fetched).not.toHaveBeenCalled();
});

it('begins empty where the host has another release already, or no list', async () => {
  const { kept } = browser(older(), 'c');
  await carryOver(scope, 'b');
  expect(Object.keys(kept)).not.toContain('ten-questions /site/ b');
  vi.stubGlobal('fetch', async () => new Response('<html>'));
  await carryOver(scope, 'b');
  expect(Object.keys(kept)).not.toContain('ten-questions /site/ b');
});
