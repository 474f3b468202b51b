/** A newer release is announced, comes when the reader says so, and replaces the older one whole. */
import { expect, type Page } from '@playwright/test';
import { hydrated } from '../site/test';
import { controlled, settled } from './site';
import { Release, test } from './small';

const cachesOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('ten-')));

/** The kept text of this path. */
const keptText = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (one) => (await caches.match(new URL(one, location.origin)))?.text(), path);

test('a newer release says that it is there, and replaces the older one', async ({
  page,
  site,
  small,
}) => {
  test.slow();
  const newer = new Release(small.folder);
  newer.change('activation-functions/index.html', (html) => `${html}<!-- newer -->`);
  newer.finish();
  // What has not changed is not asked for again: it need not be there.
  const main = newer.list.files.find(({ path }) => /^assets\/js\/main\./.test(path))?.path ?? '';
  newer.delete(main);
  try {
    await site.stop();
    await site.start(small.folder);
    await page.goto(site.address('activation-functions'));
    await hydrated(page);
    await controlled(page);
    await settled(page);
    expect(await cachesOf(page)).toEqual([`ten-questions / ${small.list.release}`]);

    await site.stop();
    await site.start(newer.folder);
    await page.goto(site.address('offline'));
    await page.getByRole('button', { name: '重新加载' }).click({ timeout: 30_000 });
    await expect
      .poll(() => cachesOf(page).catch(() => []), { timeout: 20_000 })
      .toEqual([`ten-questions / ${newer.list.release}`]);
    await hydrated(page);
    await expect(page.getByRole('button', { name: '重新加载' })).toHaveCount(0);

    // What has not changed is carried over, what has changed is gone.
    expect(await keptText(page, `/${main}`)).toMatch(/\S/);
    expect(await keptText(page, '/activation-functions')).toBeUndefined();
    await page.goto(site.address('activation-functions'));
    await expect.poll(() => keptText(page, '/activation-functions')).toContain('<!-- newer -->');
  } finally {
    newer.remove();
  }
});
