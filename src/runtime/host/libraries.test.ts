import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryFiles } from './built';
import { Libraries, LibraryFailed } from './libraries';

const file = (name: string) => ({ file: name, links: [] });
const files: LibraryFiles = {
  tfjs: file('tfjs-1.js'),
  webgl: file('webgl-1.js'),
  lab: file('lab-1.js'),
  wasm: file('plain.wasm'),
  'wasm-simd': file('simd.wasm'),
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function network(...answers: (() => Response)[]) {
  const fetch = vi.fn(
    async (_: URL) => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Response.error(),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const bytes = (): Response =>
  new Response('code', { headers: { 'content-type': 'text/javascript' } });
const page = (): Response => new Response('<html>', { headers: { 'content-type': 'text/html' } });
const missing = (): Response => new Response('', { status: 404 });

describe('Libraries', () => {
  it('asks once, beside the host page', async () => {
    const fetch = network(bytes);
    const libraries = new Libraries(files, 'https://site.test/base/runtime/index.html');
    const [first, second] = await Promise.all([libraries.load('lab'), libraries.load('lab')]);
    expect(first).toBe(second);
    expect(fetch.mock.calls.map(([url]) => String(url))).toEqual([
      'https://site.test/base/runtime/lab-1.js',
    ]);
  });

  it('takes the binary that this engine can run', async () => {
    const fetch = network(bytes);
    await new Libraries(files, 'https://site.test/').load('wasm');
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://site.test/simd.wasm');
  });

  it('tries again, and takes a web page for a failure', async () => {
    network(missing, page, bytes);
    const load = new Libraries(files, 'https://site.test/').load('lab');
    await vi.runAllTimersAsync();
    expect(new TextDecoder().decode((await load).bytes)).toBe('code');
  });

  it('names the file that fails, and starts afresh at the next run', async () => {
    network(missing, missing, missing, bytes);
    const libraries = new Libraries(files, 'https://site.test/');
    const failed = expect(libraries.load('tfjs')).rejects.toMatchObject({ file: 'tfjs-1.js' });
    await vi.runAllTimersAsync();
    await failed;
    expect(LibraryFailed).toBeDefined();
    expect((await libraries.load('tfjs')).name).toBe('tfjs');
  });
});
