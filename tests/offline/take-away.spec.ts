/** A project taken away without a network: packed where the whole site is kept, else the reader learns why not. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { PlaygroundPage } from '../playground/page';
import { hydrated } from '../site/test';
import { controlled, expect, needsKept } from './site';
import { Release, test } from './small';

/** On wasm, and runs in a moment. */
const id = 'relu-after-addition';

const panel = (page: Page) => page.locator('[data-take-away]');
const pack = (page: Page, name: string) => panel(page).getByRole('button', { name }).click();

for (const [path, button, run, offline, text] of [
  // autocorrect-disable
  [`experiments/${id}`, '下载为项目', '运行', '离线阅读', /取不到project\.json：连不上网/],
  [
    `en/experiments/${id}`,
    'Download as a project',
    'Run',
    'Read offline',
    /project\.json is not kept/,
  ],
  // autocorrect-enable
] as const) {
  test(`${path}, kept after a run, says which file is missing and what helps`, async ({
    page,
    site,
  }) => {
    test.slow();
    await page.goto(site.address(path));
    await hydrated(page);
    await controlled(page);
    const playground = new PlaygroundPage(page, id);
    await playground.button(run).click();
    await playground.status('done');
    await needsKept(page);
    await site.stop();

    await page.goto(site.address(path));
    await hydrated(page);
    await pack(page, button);
    await expect(panel(page).getByRole('status')).toHaveText(text);
    await expect(panel(page).getByRole('link', { name: offline })).toHaveAttribute(
      'href',
      path.startsWith('en/') ? '/en/offline' : '/offline',
    );
    await site.start('build');
    const coming = page.waitForEvent('download');
    await pack(page, button);
    expect((await coming).suggestedFilename()).toBe(`${id}.zip`);
  });
}

test('with the whole site kept it is packed without a network', async ({ page, site }) => {
  test.slow();
  const own = new Release('build', [`experiments/${id}`]).finish();
  try {
    await site.stop();
    await site.start(own.folder);
    await page.goto(site.address('offline'));
    await hydrated(page);
    await controlled(page);
    await page.getByRole('button', { name: /^(全部下载|下载其余部分)$/ }).click();
    await expect(page.locator('section[data-offline]')).toContainText('整站已在这台设备上', {
      timeout: 40_000,
    });
    await site.stop();

    await page.goto(site.address(`experiments/${id}`));
    await hydrated(page);
    const coming = page.waitForEvent('download');
    await pack(page, '下载为项目');
    const zip = unzipSync(readFileSync(await (await coming).path()));
    expect(Object.keys(zip)).toEqual(
      expect.arrayContaining([
        `${id}/experiment/main.ts`,
        `${id}/vendor/tfjs.js`,
        `${id}/public/tfjs/tfjs-backend-wasm-simd.wasm`,
      ]),
    );
    expect(zip[`${id}/vendor/tfjs.js`]?.length).toBeGreaterThan(100_000);
  } finally {
    own.remove();
  }
});
