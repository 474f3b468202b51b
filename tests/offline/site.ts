/** The built site on a server that can be stopped, and a page that the service worker may serve. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { test as base, expect, type Frame, type Page } from '@playwright/test';

export { expect };

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export class Site {
  private server: ChildProcess | undefined;
  readonly origin: string;

  private constructor(
    private readonly port: number,
    private readonly base: string,
  ) {
    this.origin = `http://localhost:${port}`;
  }

  static async of(base = '/'): Promise<Site> {
    return new Site(await freePort(), base);
  }

  /** The same address, whichever folder it shows. */
  async start(folder: string): Promise<void> {
    const where = ['--folder', folder, '--port', String(this.port), '--base', this.base];
    this.server = spawn(process.execPath, ['scripts/serve.mjs', ...where, '--quiet'], {
      stdio: 'inherit',
    });
    await expect
      .poll(
        () =>
          fetch(this.address('')).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
  }

  /** Nothing answers there any more. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = undefined;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
  }

  address(path: string): string {
    return `${this.origin}${this.base}${path}`;
  }
}

export const test = base.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = await Site.of();
    await site.start('build');
    await use(site);
    await site.stop();
  },
});

/** The service worker serves this page from now on. */
export async function controlled(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 20_000 })
    .toBe('activated');
}

/** Of what is kept the paths, sorted. */
export function keptPaths(page: Page | Frame): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('ten-questions '));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .sort();
  });
}

/** Until all is kept that the shown page and its experiments may come to ask for. */
export async function needsKept(page: Page | Frame): Promise<void> {
  const needs = await page.evaluate(async () => {
    const answer = await fetch(`${location.pathname.replace(/\/$/, '')}/needs.json`);
    const paths = (await answer.json()) as readonly string[];
    // A folder is kept under its name without a slash.
    return paths.map((path) => path.replace(/\/$/, ''));
  });
  expect(needs.length).toBeGreaterThan(0);
  await expect
    .poll(
      async () => {
        const kept = new Set(await keptPaths(page));
        return needs.filter((path) => !kept.has(path));
      },
      { timeout: 30_000 },
    )
    .toEqual([]);
}

/** Until no more is kept for a moment. */
export async function settled(page: Page): Promise<string[]> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const { length } = await keptPaths(page);
        const isSame = length > 0 && length === before;
        before = length;
        return isSame;
      },
      { timeout: 30_000, intervals: [700] },
    )
    .toBe(true);
  return keptPaths(page);
}
