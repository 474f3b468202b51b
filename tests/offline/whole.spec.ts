/** The panel that keeps the whole site: size, progress, pause, removal, and what can go wrong. */
import { expect, type Page } from '@playwright/test';
import { keyOf } from '../../src/offline/kept';
import { hydrated } from '../site/test';
import { controlled, keptPaths, type Site } from './site';
import { test, type Release } from './small';

const panelOf = (page: Page) => page.locator('section[data-offline]');

async function openPanel(page: Page, site: Site, { folder }: Release): Promise<void> {
  await site.stop();
  await site.start(folder);
  await page.goto(site.address('offline'));
  await hydrated(page);
  await controlled(page);
  await expect(panelOf(page)).toHaveAttribute('data-offline', 'idle');
}

const press = (page: Page, name: string) =>
  panelOf(page).getByRole('button', { name, exact: true }).click();

/** What the visit itself has kept may be there already. */
const begin = (page: Page) =>
  panelOf(page)
    .getByRole('button', { name: /^(全部下载|下载其余部分)$/ })
    .click();

/** Paths under which the files of the release are kept. */
const pathsOf = ({ list }: Release): string[] =>
  list.files.map(({ path }) => new URL(keyOf(`http://host/${path}`)).pathname);

test('says the size, keeps everything, pauses and goes on, is there offline, can be removed', async ({
  page,
  site,
  small,
}) => {
  test.slow();
  await openPanel(page, site, small);
  await expect(panelOf(page)).toContainText(
    `共 ${small.list.files.length} 个文件：下载约 ${Math.ceil(small.list.packed / 1e6)} MB`,
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));

  await begin(page);
  await expect.poll(() => asked.length).toBeGreaterThan(12);
  await press(page, '暂停');
  await expect(panelOf(page)).toHaveAttribute('data-offline', 'idle');
  const before = new Set(await keptPaths(page));
  const isThere = (path: string): boolean => before.has(path);
  const wanted = pathsOf(small);
  expect(wanted.filter(isThere).length).toBeGreaterThan(0);
  expect(wanted.every(isThere)).toBe(false);

  asked.length = 0;
  await press(page, '下载其余部分');
  await expect(panelOf(page)).toContainText('整站已在这台设备上', { timeout: 40_000 });
  expect(
    asked.map((path) => new URL(keyOf(`http://host${path}`)).pathname).filter(isThere),
  ).toEqual(
    // The list itself is asked for anew; it says what the release is.
    asked.filter((path) => path === '/offline-files.json'),
  );
  expect(await keptPaths(page)).toEqual(expect.arrayContaining(wanted));

  await site.stop();
  await page.goto(site.address('activation-functions/saturation'));
  await hydrated(page);
  await expect(page.locator('main h1')).toHaveText(/\S/);
  await page.goto(site.address('offline'));
  await expect(panelOf(page)).toContainText('整站已在这台设备上');

  await site.start(small.folder);
  await press(page, '全部删除');
  await expect(panelOf(page).getByRole('button', { name: '全部下载' })).toBeVisible();
  expect((await keptPaths(page)).filter((path) => path.startsWith('/assets'))).toEqual([]);
});

test('a damaged file is named and not kept, and the next try keeps it', async ({
  page,
  site,
  small,
}) => {
  test.slow();
  const damaged = 'runtime/licenses.txt';
  const flip = (text: string): string => text.replaceAll('MIT', 'TIM');
  small.change(damaged, flip);
  await openPanel(page, site, small);
  await begin(page);
  await expect(panelOf(page)).toHaveAttribute('data-offline', 'failed', { timeout: 40_000 });
  await expect(panelOf(page).locator('[data-fault="damaged"]')).toContainText(damaged);
  expect(await keptPaths(page)).not.toContain(`/${damaged}`);

  small.change(damaged, (text) => text.replaceAll('TIM', 'MIT'));
  await press(page, '下载其余部分');
  await expect(panelOf(page)).toContainText('整站已在这台设备上', { timeout: 40_000 });
  expect(await keptPaths(page)).toContain(`/${damaged}`);
});

test('a full disk is told in words; with room again the rest comes', async ({
  page,
  site,
  small,
}) => {
  test.slow();
  await openPanel(page, site, small);
  const session = await page.context().newCDPSession(page);
  const quota = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: site.origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  await quota(3_000_000);
  await begin(page);
  await expect(panelOf(page).locator('[data-fault="full"]')).toContainText('设备空间不够', {
    timeout: 40_000,
  });
  await quota();
  await press(page, '下载其余部分');
  await expect(panelOf(page)).toContainText('整站已在这台设备上', { timeout: 40_000 });
});
