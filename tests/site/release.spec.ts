/** A release's zip, unpacked and served by a server that knows nothing of the site. */
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { archiveOf } from '../../scripts/release/archive.mts';
import { PlaygroundPage } from '../playground/page';
import { none, expect, test, watch } from './test';

/** Runs in a fraction of a second. */
const experiment = 'gru-is-three-quarters-of-lstm';

test('a release runs where it is unpacked @core', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const { pathname } = new URL(baseURL ?? '');
  const isRoot = pathname === '/';
  const zip = archiveOf(isRoot ? 'build' : 'build-sub-path', pathname.slice(1));
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const files = sirv(folder);
  const server = createServer((request, response) => {
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  try {
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const page = await browser.newPage();
    const trouble = watch(page, origin);
    const playground = new PlaygroundPage(page, experiment);
    await playground.open(`${origin}${pathname}experiments/${experiment}/`);
    await playground.run();
    await playground.status('done');
    for (const claim of await playground.section.locator('[data-claim]').all())
      await expect(claim).toHaveAttribute('data-verdict', 'holds');
    expect(trouble).toEqual(none);
    await page.close();
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
});
