/** After one visit, with the server stopped: a section is read again, and its experiment runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedRun } from '../../src/experiments/recording';
import { pagesWithPlaygrounds } from '../../scripts/built-pages.mts';
import { experimentsOnDisk } from '../../scripts/experiments.mts';
import { hydrated } from '../site/test';
import { PlaygroundPage } from '../playground/page';
import { controlled, expect, keptPaths, needsKept, settled, test } from './site';

const section = 'activation-functions/dying-relu';

test('a section that was visited once is read again, its experiment runs, and every claim holds', async ({
  page,
  site,
}) => {
  test.slow();
  await page.goto(site.address(section));
  await hydrated(page);
  await controlled(page);
  const playground = new PlaygroundPage(page);
  await playground.run();
  await playground.status('done');
  await settled(page);
  await site.stop();

  await page.goto(site.address(section));
  await hydrated(page);
  await expect(page.locator('main h1')).toHaveText(/\S/);
  await playground.run();
  await playground.status('done');
  const claims = await playground.section.locator('[data-claim]').all();
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) await expect(claim).toHaveAttribute('data-verdict', 'holds');
});

/** A page and the two of its experiments that run the shortest. */
function quickPair(): { readonly path: string; readonly ids: readonly string[] } {
  const seconds = new Map(
    experimentsOnDisk()
      .map(({ id, folder }) => [id, join(folder, 'recorded/run.json')] as const)
      .filter(([, file]) => existsSync(file))
      .map(([id, file]) => [id, (JSON.parse(readFileSync(file, 'utf8')) as RecordedRun).seconds]),
  );
  const secondsOf = (id: string): number => seconds.get(id) ?? Number.POSITIVE_INFINITY;
  const pairs = pagesWithPlaygrounds()
    .filter(({ ids }) => ids.length > 1)
    .map(({ path, ids }) => ({
      path,
      ids: [...ids].sort((a, b) => secondsOf(a) - secondsOf(b)).slice(0, 2),
    }));
  const slower = ({ ids }: (typeof pairs)[number]): number => secondsOf(ids[1] ?? '');
  const [quickest] = pairs.sort((a, b) => slower(a) - slower(b));
  if (!quickest) throw new Error('No page shows two experiments.');
  return quickest;
}

test('who has run one experiment of a page runs another offline that was never touched', async ({
  page,
  site,
}) => {
  test.slow();
  const { path, ids } = quickPair();
  await page.goto(site.address(path));
  await hydrated(page);
  await controlled(page);
  const [first, second] = ids.map((id) => new PlaygroundPage(page, id));
  await first?.run();
  await first?.status('done');
  await needsKept(page);
  await site.stop();
  await page.goto(site.address(path));
  await hydrated(page);
  await second?.run();
  await second?.status('done');
});

test('a first visit keeps what it has fetched, and nothing else', async ({ page, site }) => {
  // The browser's own request for the icon is not among those that Playwright tells of.
  const asked = new Set<string>(['/img/favicon.ico']);
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(site.address(section));
  await hydrated(page);
  await controlled(page);
  const kept = await settled(page);
  expect(kept).toContain(`/${section}`);
  expect(kept.some((path) => path.startsWith('/assets/js/main.'))).toBe(true);
  expect(kept.filter((path) => !asked.has(path))).toEqual([]);
  expect(kept.filter((path) => path.startsWith('/runtime'))).toEqual([]);
});

test('a page that was reached by a link is there offline, in its language', async ({
  page,
  site,
}) => {
  await page.goto(site.address('en/activation-functions'));
  await hydrated(page);
  await controlled(page);
  await page.locator(`main a[href$="/en/${section}"]`).first().click();
  await expect(page).toHaveURL(site.address(`en/${section}`));
  await expect.poll(() => keptPaths(page)).toContain(`/en/${section}`);
  await settled(page);
  await site.stop();
  await page.reload();
  await hydrated(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main h1')).toHaveText(/\S/);
});

for (const [path, lang, there, missing] of [
  // autocorrect-disable-next-line
  ['', 'zh-Hans', '离线可读的页面', 'history'],
  ['en/', 'en', 'Pages you can read offline', 'en/history'],
] as const) {
  test(`offline, a page that is not kept says so and lists what is there: ${lang}`, async ({
    page,
    site,
  }) => {
    await page.goto(site.address(`${path}${section}`));
    await hydrated(page);
    await controlled(page);
    await settled(page);
    await site.stop();
    const answer = await page.goto(site.address(missing));
    expect(answer?.status()).toBe(503);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { name: there })).toBeVisible();
    const links = page.locator('li a');
    await expect(links).toHaveCount(1);
    await links.click();
    await expect(page).toHaveURL(site.address(`${path}${section}`));
    await hydrated(page);
  });
}
