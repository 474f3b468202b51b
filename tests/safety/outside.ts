/**
 * What the hostile programs aim at: a page with state of every kind, and a second server that
 * notes whoever reaches it. After each test the page must be as it was and the server untouched.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, expectNextRunWorks, linesOf, test as base } from '../runtime/fixture';
import type { Outcome } from '../runtime/harness';

export interface Outside {
  readonly origin: string;
  /** What reached it: requests and upgrades. */
  readonly reached: string[];
}

declare global {
  interface Window {
    /** Messages on the page's own broadcast channel. */
    overheard: unknown[];
    /** Set by any string that is run as HTML or script. */
    pwned?: unknown;
  }
}

/** Everything in the page that a program could want to change or read. */
const readPage = async (): Promise<unknown> => ({
  url: location.href,
  title: document.title,
  body: document.body.outerHTML,
  pwned: window.pwned,
  cookie: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
  overheard: window.overheard,
  locks: (await navigator.locks.query()).held,
});

export const test = base.extend<{ untouched: void }, { outside: Outside }>({
  outside: [
    async ({}, use) => {
      const reached: string[] = [];
      const server = createServer((request, response) => {
        reached.push(`${request.method} ${request.url}`);
        response.writeHead(200, { 'access-control-allow-origin': '*' }).end('export default 1;');
      });
      server.on('upgrade', (request, socket) => {
        reached.push(`upgrade ${request.url}`);
        socket.destroy();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      await use({ origin: `http://127.0.0.1:${port}`, reached });
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  untouched: [
    async ({ page, runtime, site, outside, requests }, use) => {
      await page.evaluate(async () => {
        localStorage.setItem('notes', 'mine');
        sessionStorage.setItem('draft', 'mine');
        document.cookie = 'session=mine';
        await caches.open('offline');
        await new Promise((resolve) => (indexedDB.open('library').onsuccess = resolve));
        window.overheard = [];
        new BroadcastChannel('site').onmessage = ({ data }) => window.overheard.push(data);
      });
      const before = await page.evaluate(readPage);
      site.requests.length = 0;
      outside.reached.length = 0;
      await use();
      await expectNextRunWorks(runtime);
      expect(await page.evaluate(readPage)).toEqual(before);
      expect(outside.reached).toEqual([]);
      const own = /^(blob:|about:)|\/runtime\/[\w-]+\.(js|wasm)$/;
      expect([...requests, ...site.requests].filter((url) => !own.test(url))).toEqual([]);
    },
    { auto: true },
  ],
});

/** A program that makes each attempt and logs how it went: `reached` is what must not be. */
export function attempting(attempts: Readonly<Record<string, string>>): string {
  const list = Object.entries(attempts).map(
    ([name, code]) => `  ${JSON.stringify(name)}: async (): Promise<unknown> => { ${code} },`,
  );
  return `const scope: any = globalThis;
const need = (value: unknown): unknown => { if (value == null) throw new Error('not there'); return value; };
const once = (target: any, good: string, bad: string) => new Promise((yes, no) => { target[good] = yes; target[bad] = no; });
const attempts = {
${list.join('\n')}
};
const outcomes = await Promise.all(Object.entries(attempts).map(async ([name, attempt]) => {
  const patience = new Promise((_, no) => setTimeout(() => no(new Error('no answer')), 1_000));
  return Promise.race([attempt(), patience]).then((value) => name + ' reached ' + value, () => name + ' blocked');
}));
for (const outcome of outcomes) console.log(outcome);`;
}

export function expectAllBlocked(
  outcome: Outcome,
  attempts: Readonly<Record<string, string>>,
): void {
  expect(outcome.ended).toMatchObject({ status: 'done' });
  expect(linesOf(outcome)).toEqual(Object.keys(attempts).map((name) => [`${name} blocked`]));
}

export { expect };
