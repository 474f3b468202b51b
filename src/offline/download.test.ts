import { createHash } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { download, keptFiles, type Where } from './download';
import type { FileList } from './list';

const scope = 'https://name.test/site/';
const texts: Readonly<Record<string, string>> = {
  'index.html': '<title>Home</title>',
  'history/index.html': '<title>History</title>',
  'assets/js/main.1.js': 'main()',
  // More than are fetched at once.
  ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`img/${name}.svg`, name])),
};
const count = Object.keys(texts).length;
const list: FileList = {
  release: '1',
  packed: 1,
  files: Object.entries(texts).map(([path, text]) => ({
    path,
    size: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
  })),
};

/** What the browser keeps, as far as it is used; `room` is how many files it takes. */
function store(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, Response>();
  const cache = {
    keys: async () => [...kept.keys()].map((url) => ({ url })),
    match: async (key: string) => kept.get(key)?.clone(),
    put: async (key: string, answer: Response) => {
      if (kept.size >= room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, answer);
    },
  };
  return { kept, where: { cache, scope } as unknown as Where };
}

function network(answers: Readonly<Record<string, string | undefined>> = texts) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const path = address.slice(scope.length).replace(/(^|\/)$/, '$1index.html');
    const text = answers[path];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  return asked;
}

const run = (where: Where, onFile = (): void => undefined, signal = new AbortController().signal) =>
  download(list, where, onFile, signal);

afterEach(() => void vi.unstubAllGlobals());

it('keeps every file, and asks for none a second time', async () => {
  const asked = network();
  const { kept, where } = store();
  await run(where);
  expect([...kept.keys()].sort().slice(0, 3)).toEqual([
    'https://name.test/site',
    'https://name.test/site/assets/js/main.1.js',
    'https://name.test/site/history',
  ]);
  expect(asked).toHaveLength(count);
  await run(where);
  expect(asked).toHaveLength(count);
  expect((await keptFiles(list, where)).size).toBe(count);
});

it('goes on where it was cancelled', async () => {
  const asked = network();
  const { where } = store();
  const leave = new AbortController();
  const cancelled = run(where, () => leave.abort(), leave.signal);
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  const before = (await keptFiles(list, where)).size;
  expect(before).toBeGreaterThan(0);
  asked.length = 0;
  await run(where);
  expect(asked).toHaveLength(list.files.length - before);
});

it.each(['main(', 'mine()'])('keeps nothing of a file that came as %s', async (text) => {
  network({ ...texts, 'assets/js/main.1.js': text });
  const { kept, where } = store();
  await expect(run(where)).rejects.toMatchObject({
    fault: { kind: 'damaged', path: 'assets/js/main.1.js' },
  });
  expect([...kept.keys()].filter((key) => key.endsWith('.js'))).toEqual([]);
});

it('fetches anew what a visit has kept damaged', async () => {
  const asked = network();
  const { kept, where } = store();
  kept.set(`${scope}assets/js/main.1.js`, new Response('main('));
  await run(where);
  expect(asked).toHaveLength(count);
  expect(await kept.get(`${scope}assets/js/main.1.js`)?.text()).toBe('main()');
});

it('says which file did not come, and that the disk is full', async () => {
  network({ ...texts, 'history/index.html': undefined });
  await expect(run(store().where)).rejects.toMatchObject({
    fault: { kind: 'unreachable', path: 'history/index.html' },
  });
  network();
  await expect(run(store(1).where)).rejects.toMatchObject({ fault: { kind: 'full' } });
});
