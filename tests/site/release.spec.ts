/** A release's zip, unpacked and served by a server that knows nothing of the site. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveOf } from '../../scripts/release/archive.mts';
import { PlaygroundPage } from '../playground/page';
import { none, expect, test, watch } from './test';
import { serve, unpack } from './unpacked';

/** Runs in a fraction of a second. */
const experiment = 'gru-is-three-quarters-of-lstm';

test('a release runs where it is unpacked @core', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const { pathname } = new URL(baseURL ?? '');
  const zip = archiveOf(pathname === '/' ? 'build' : 'build-sub-path', pathname.slice(1));
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  unpack(zip, folder);
  const { origin, close } = await serve(folder);
  try {
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
    close();
    rmSync(folder, { recursive: true });
  }
});
