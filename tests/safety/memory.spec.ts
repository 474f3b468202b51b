/** A program that takes all memory ends itself, not the page. */
import { chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../runtime/fixture';

/**
 * The sandbox's process dies with the worker. Playwright takes that for a crash of the whole page
 * and lets go of it, while the page lives on: so here the browser runs by itself, and the page,
 * memory.html, posts what it saw.
 */
test('the run fails as worker-died, the page lives, the next run works', async ({
  launchOptions,
  site,
}) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(path.join(tmpdir(), 'memory-'));
  const browser = spawn(
    launchOptions.executablePath ?? chromium.executablePath(),
    [
      ...(launchOptions.args ?? []),
      '--headless',
      `--user-data-dir=${profile}`,
      `${site.origin}/memory.html`,
    ],
    { detached: true, stdio: 'ignore' },
  );
  try {
    expect(await site.posted()).toMatchObject({
      bomb: { status: 'failed', error: { code: 'worker-died' } },
      next: { status: 'done' },
      notes: 'mine',
    });
  } finally {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    // The executable may be a script that starts the browser: end the group.
    if (browser.pid !== undefined) process.kill(-browser.pid);
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('a text longer than an engine allows is an error like any other', async ({ runtime }) => {
  const { ended } = await runtime.run(`let text = 'x';\nfor (;;) text += text;`);
  expect(ended).toMatchObject({ status: 'failed', error: { code: 'error', line: 2 } });
});
