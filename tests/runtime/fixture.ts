/**
 * A browser test of the runtime alone: the harness page and static/runtime/ from a small server,
 * no site. Every request is recorded, and a test fails if one leaves the server.
 */
import { expect, test as base, type Page } from '@playwright/test';
import path from 'node:path';
import { serveRuntime, type RuntimeServer } from '../../scripts/bare-runtime/server.mts';
import type { RunError, RunMessage, RunReport } from '../../src/runtime/protocol';
import type { Files, Outcome, Pulse, RunEnded, RunSettings } from './harness';

const here = (name: string): string => path.join(__dirname, name);

/** The harness as seen from the test. */
export class Runtime {
  constructor(private readonly page: Pick<Page, 'evaluate'>) {}

  /** Runs the files (a string is main.ts). */
  run(files: string | Files, settings: RunSettings = {}): Promise<Outcome> {
    return this.page.evaluate(async ([given, how]) => (await window.harness).run(given, how), [
      allOf(files),
      settings,
    ] as const);
  }

  start(files: string | Files, settings: RunSettings = {}): Promise<void> {
    return this.page.evaluate(async ([given, how]) => (await window.harness).start(given, how), [
      allOf(files),
      settings,
    ] as const);
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

  heard(): Promise<readonly { readonly type: string }[]> {
    return this.page.evaluate(async () => (await window.harness).heard);
  }

  setFiles(files: Files): Promise<void> {
    return this.page.evaluate(async (given) => (await window.harness).setFiles(given), files);
  }
}

function allOf(files: string | Files): Files {
  return typeof files === 'string' ? { 'main.ts': files } : files;
}

function serveHarness(): Promise<RuntimeServer> {
  return serveRuntime({
    pages: { '/': here('harness.html'), '/memory.html': here('memory.html') },
    script: here('harness.ts'),
  });
}

/** One server for all tests of a process. */
export const siteFixture = [
  async ({}: object, use: (site: RuntimeServer) => Promise<void>) => {
    const site = await serveHarness();
    await use(site);
    site.close();
  },
  { scope: 'worker' },
] as const;

interface Fixtures {
  readonly runtime: Runtime;
  /** Every request that left the browser since the harness was ready, whatever its destination. */
  readonly requests: string[];
}

export const test = base.extend<Fixtures, { site: RuntimeServer }>({
  site: [...siteFixture],
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

/** Runs code that must fail in this way; what has a line has it in main.ts. */
export async function expectFailure(
  runtime: Runtime,
  code: string,
  error: Partial<RunError>,
): Promise<void> {
  const { ended } = await runtime.run(code);
  expect(ended).toMatchObject({
    status: 'failed',
    error: { ...(error.line && { path: 'main.ts' }), ...error },
  });
}

/** Where and with what its code began to run. */
export function startOf({ reports }: Pick<Outcome, 'reports'>): RunReport | undefined {
  return reports.find(({ type }) => type === 'run-started');
}

/** What the run logged: the values of each line. */
export function linesOf(outcome: Pick<Outcome, 'reports'>): unknown[][] {
  return outcome.reports.flatMap((report: RunReport) =>
    report.type === 'console-lines' ? report.lines.map(({ data }) => data) : [],
  );
}

export function eventsOf(
  outcome: Pick<Outcome, 'reports'>,
): Extract<RunReport, { type: 'lab' }>['events'] {
  return outcome.reports.flatMap((report: RunReport) =>
    report.type === 'lab' ? report.events : [],
  );
}
