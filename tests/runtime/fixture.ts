/**
 * A browser test of the runtime alone: the harness page and static/runtime/ from a small server,
 * no site. Every request is recorded, and a test fails if one leaves the server.
 */
import { expect, test as base, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { RunMessage, RunReport } from '../../src/runtime/protocol';
import type { Outcome, Pulse, RunEnded } from './harness';

const root = path.resolve(__dirname, '../..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

export interface Site {
  readonly origin: string;
  /** Paths asked of the server, and upgrades; a test may look at them and empty them. */
  readonly requests: string[];
  /** Paths that answer 503. */
  readonly failing: Set<string>;
  /** Resolves with what the page next posts to /outcome: the way out where the browser's own is cut. */
  posted(): Promise<unknown>;
}

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

interface Running {
  readonly site: Site;
  readonly server: Server;
}

async function serve(): Promise<Running> {
  const bundle = await build({
    entryPoints: [path.join(__dirname, 'harness.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  const harness = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  const pages = new Map<string, Buffer>();
  for (const name of ['harness', 'memory']) {
    pages.set(
      name === 'harness' ? '/' : `/${name}.html`,
      await readFile(path.join(__dirname, `${name}.html`)),
    );
  }
  const requests: string[] = [];
  const failing = new Set<string>();
  let deliver = (_: unknown): void => {};
  const posted = (): Promise<unknown> => new Promise((resolve) => (deliver = resolve));
  const contentsOf = async (pathname: string): Promise<Uint8Array> => {
    const page = pages.get(pathname);
    if (page) return page;
    if (pathname === '/harness.js') return harness;
    if (pathname === '/outcome') return new Uint8Array();
    return readFile(path.join(root, 'static', pathname));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (pathname === '/outcome') void json(request).then(deliver);
    if ([...failing].some((part) => pathname.includes(part))) {
      response.writeHead(503).end();
      return;
    }
    contentsOf(pathname).then(
      (contents) => {
        const type = types[path.extname(pathname)] ?? types['.html'] ?? '';
        response
          .writeHead(200, { 'content-type': type, 'set-cookie': 'server=1; SameSite=Lax' })
          .end(contents);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.on('upgrade', (request, socket) => {
    requests.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { site: { origin: `http://127.0.0.1:${port}`, requests, failing, posted }, server };
}

/** The harness as seen from the test. */
export class Runtime {
  constructor(readonly page: Page) {}

  /** Sets the files (a string is main.ts) and runs them. */
  async run(
    files: string | Readonly<Record<string, string>>,
    settings: Partial<RunMessage> = {},
  ): Promise<Outcome> {
    await this.setFiles(files);
    return this.page.evaluate(async (order) => (await window.harness).run(order), settings);
  }

  async start(
    files: string | Readonly<Record<string, string>>,
    settings: Partial<RunMessage> = {},
  ): Promise<void> {
    await this.setFiles(files);
    await this.page.evaluate(async (order) => (await window.harness).start(order), settings);
  }

  stop(): Promise<RunEnded> {
    return this.page.evaluate(async () => (await window.harness).stop());
  }

  warm(backend: RunMessage['backend']): Promise<void> {
    return this.page.evaluate(async (chosen) => (await window.harness).warm(chosen), backend);
  }

  pulse(): Promise<Pulse> {
    return this.page.evaluate(async () => (await window.harness).pulse());
  }

  heard(): Promise<{ readonly type: string }[]> {
    return this.page.evaluate(async () => (await window.harness).heard);
  }

  async setFiles(files: string | Readonly<Record<string, string>>): Promise<void> {
    const all = typeof files === 'string' ? { '/main.ts': files } : files;
    await this.page.evaluate(async (given) => (await window.harness).setFiles(given), all);
  }
}

interface Fixtures {
  readonly runtime: Runtime;
  /** Every request that left the browser since the harness was ready, whatever its destination. */
  readonly requests: string[];
}

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    async ({}, use) => {
      const { site, server } = await serve();
      await use(site);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  requests: async ({}, use) => use([]),
  runtime: async ({ page, context, site, requests }, use) => {
    await page.goto(site.origin);
    await page.evaluate(async () => void (await window.harness));
    context.on('requestfinished', (request) => requests.push(request.url()));
    context.on('requestfailed', (request) => {
      // One that the sandbox's policy refused has not left.
      if (request.failure()?.errorText !== 'csp') requests.push(request.url());
    });
    page.on('websocket', (socket) => requests.push(socket.url()));
    await use(new Runtime(page));
  },
});

export { expect };

/** Runs a program that shows the runtime is as good as new. */
export async function expectNextRunWorks(runtime: Runtime): Promise<void> {
  const outcome = await runtime.run(`import * as tf from '@tensorflow/tfjs';
import { report } from 'lab';
report('sum', tf.sum([1, 2, 3]).dataSync()[0]);`);
  expect(outcome.ended).toMatchObject({ status: 'done' });
  expect(eventsOf(outcome)).toContainEqual({ type: 'report', name: 'sum', value: 6 });
}

/** What the run logged: the values of each line. */
export function linesOf(outcome: Outcome): unknown[][] {
  return outcome.reports.flatMap((report: RunReport) =>
    report.type === 'console-lines' ? report.lines.map(({ data }) => data) : [],
  );
}

export function eventsOf(outcome: Outcome): Extract<RunReport, { type: 'lab' }>['events'] {
  return outcome.reports.flatMap((report: RunReport) =>
    report.type === 'lab' ? report.events : [],
  );
}
