import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BuiltFile } from './built';
import { FileFailed, fetchWhole } from './fetchWhole';

const code = 'export const answer = 42;';
const built: BuiltFile = {
  file: 'tfjs-1.js',
  size: code.length,
  sha256: createHash('sha256').update(code).digest('hex'),
};

type Answer = () => Response;
const answer =
  (body: string, type = 'text/javascript'): Answer =>
  () =>
    new Response(body, { headers: { 'content-type': type } });
const whole = answer(code);
const cut = answer(code.slice(0, 9));
const altered = answer(code.replace('42', '43'));
const page = answer('<html>', 'text/html');
const missing: Answer = () => new Response('', { status: 404 });
const offline: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** The last answer is given for ever; resolves with the cache mode of each request. */
function network(...answers: Answer[]): { readonly modes: (RequestCache | undefined)[] } {
  const modes: (RequestCache | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: URL, init?: RequestInit) => {
    modes.push(init?.cache);
    return (answers.length > 1 ? answers.shift()! : answers[0]!)();
  });
  return { modes };
}

const fetched = async (): Promise<string> =>
  new TextDecoder().decode(await fetchWhole(built, 'https://site.test/'));

// The pauses between attempts are not waited for.
beforeEach(() => void vi.stubGlobal('setTimeout', setImmediate));
afterEach(() => void vi.unstubAllGlobals());

it('asks once for what comes whole', async () => {
  const { modes } = network(whole);
  expect(await fetched()).toBe(code);
  expect(modes).toEqual(['default']);
});

it('tries again, and takes a web page for a failure', async () => {
  const { modes } = network(missing, page, whole);
  expect(await fetched()).toBe(code);
  expect(modes).toEqual(['default', 'default', 'default']);
});

it.each([
  ['cut', cut],
  ['altered at the same length', altered],
  ['empty', answer('')],
])('fetches past the cache what came %s', async (_, damaged) => {
  const { modes } = network(damaged, whole);
  expect(await fetched()).toBe(code);
  expect(modes).toEqual(['default', 'reload']);
});

it('says of a file that stays damaged that it is', async () => {
  const { modes } = network(cut);
  const error = await fetched().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FileFailed);
  expect(error).toMatchObject({
    file: built.file,
    damaged: true,
    message: 'tfjs-1.js arrived damaged: 9 bytes of 25',
  });
  expect(modes).toEqual(['default', 'reload', 'reload']);
});

it('says of a file that does not come that it did not load', async () => {
  network(cut, offline);
  await expect(fetched()).rejects.toMatchObject({
    damaged: false,
    message: 'tfjs-1.js did not load: Failed to fetch',
  });
});

it('looks at the size alone where the page is on neither https nor localhost', async () => {
  vi.stubGlobal('crypto', {});
  network(cut, altered);
  expect(await fetched()).toBe(code.replace('42', '43'));
});
