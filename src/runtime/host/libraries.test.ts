import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryName } from '../messages';
import type { LibraryFiles } from './built';
import { Libraries } from './libraries';

const code = 'code';
const sha256 = createHash('sha256').update(code).digest('hex');
const file = (name: string) => ({ file: name, size: code.length, sha256, links: [] });
const linked = (name: string, ...targets: LibraryName[]) => ({
  ...file(name),
  links: targets.map((target) => ({ start: 0, end: 0, target })),
});
const files: LibraryFiles = {
  tfjs: file('tfjs-1.js'),
  webgl: linked('webgl-1.js', 'tfjs'),
  lab: file('lab-1.js'),
  'lab/data': linked('lab-data-1.js', 'lab'),
  'lab/floating-point': file('lab-floating-point-1.js'),
  'lab/linear-algebra': file('lab-linear-algebra-1.js'),
  'lab/nets': linked('lab-nets-1.js', 'tfjs', 'lab/data'),
  'lab/recurrent': linked('lab-recurrent-1.js', 'tfjs'),
  'lab/small-nets': file('lab-small-nets-1.js'),
  wasm: file('plain.wasm'),
  'wasm-simd': file('simd.wasm'),
};

// The pauses between attempts are not waited for.
beforeEach(() => void vi.stubGlobal('setTimeout', setImmediate));
afterEach(() => void vi.unstubAllGlobals());

function network(...answers: (() => Response)[]) {
  const fetch = vi.fn(
    async (_: URL) => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? Response.error(),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const bytes = (): Response =>
  new Response(code, { headers: { 'content-type': 'text/javascript' } });
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

  it('gives each library after those that it imports', () => {
    const libraries = new Libraries(files, 'https://site.test/');
    expect(libraries.inOrder(['lab/linear-algebra', 'lab'])).toEqual(['lab/linear-algebra', 'lab']);
    expect(libraries.inOrder(['lab/nets', 'webgl', 'wasm'])).toEqual([
      'tfjs',
      'lab',
      'lab/data',
      'lab/nets',
      'webgl',
      'wasm',
    ]);
  });

  it('takes the binary that this engine can run', async () => {
    const fetch = network(bytes);
    await new Libraries(files, 'https://site.test/').load('wasm');
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://site.test/simd.wasm');
  });

  it('starts afresh after a failure', async () => {
    network(missing, missing, missing, bytes);
    const libraries = new Libraries(files, 'https://site.test/');
    await expect(libraries.load('tfjs')).rejects.toMatchObject({ file: 'tfjs-1.js' });
    expect((await libraries.load('tfjs')).name).toBe('tfjs');
  });

  it('gives an engine without WebAssembly the plain binary, which cpu will stand in for', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const fetch = network(bytes);
    await new Libraries(files, 'https://site.test/').load('wasm');
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://site.test/plain.wasm');
  });
});
