/** The search in the hand: opened by key and button, walked by keyboard, and nothing fetched before. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { documentsOf } from '../../plugins/search/documents';
import { readSources } from '../../plugins/search/sources';
import { languages } from '../../src/data/language';
import { PlaygroundPage } from '../playground/page';
import { violations } from './axe';
import { htmlFile, pages, question, section } from './pages';
import { expect, hydrated, overflow, sharedWindow, test } from './test';
import { Transfers } from './transfers';

test.use(sharedWindow);

const isOfSearch = (address: string): boolean => /\/assets\/data\/index\./.test(address);

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

const field = (page: Page) => page.getByRole('dialog').getByRole('textbox');
const results = (page: Page) => page.getByRole('dialog').getByRole('link');

test('keys open it, walk through the results and close it', async ({ page }) => {
  const transfers = await Transfers.of(page);
  await open(page, section['zh-Hans']);
  await transfers.settled();
  const before = transfers.addresses.length;
  expect(transfers.addresses.filter(isOfSearch)).toEqual([]);
  const button = page.getByRole('button', { name: '搜索', exact: true });
  await button.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('鞍点');
  await expect(page.locator('[data-group]').first()).toHaveAccessibleName('术语');
  await expect(results(page).first()).toContainText('鞍点');
  await expect(results(page).first().locator('mark').first()).toHaveText('鞍点');
  expect(transfers.addresses.slice(before).filter(isOfSearch)).toHaveLength(1);

  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test('a result leads to its place', { tag: '@core' }, async ({ page }) => {
  await open(page, question.en);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await field(page).fill('saddle point');
  await expect(results(page).first()).toHaveText(/saddle point/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/glossary\/?#saddle-point$/);
  await expect(page.locator('#saddle-point')).toBeInViewport();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a slash in the editor of code is a slash; Ctrl+K opens the search from there', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type('// ');
  await page.keyboard.press('/');
  await expect(await playground.editor()).toContainText('// /');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

for (const width of [1440, 360]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`bars nobody, ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      await open(page, './verification');
      const button = page.getByRole('button', { name: '搜索', exact: true });
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(
        width === 360 ? 44 : 24,
      );
      await button.click();
      await field(page).fill('梯度 爆炸');
      await expect(page.locator('[data-group]').nth(1)).toBeVisible();
      expect(await violations(page, { colorScheme, width, rules: 'all' })).toEqual([]);
      expect(await overflow(page)).toEqual({ pixels: 0, culprits: [] });
    });
  }
}

test('every page of the site can be found, in both languages', async () => {
  test.slow();
  for (const [language, locale, root] of [
    ['zh', 'zh-Hans', '.'],
    ['en', 'en', './en'],
  ] as const) {
    const documents = documentsOf(await readSources(process.cwd(), language));
    const known = new Set(documents.map(({ to }) => to.split('#')[0]));
    const paths = pages
      .filter((page) => page.locale === locale)
      .map(({ path }) => path.slice(root.length).replace(/\/$/, '') || '/');
    expect(paths.length).toBeGreaterThan(100);
    // Docusaurus' list of authors: the posts have one.
    expect(paths.filter((path) => !known.has(path))).toEqual(['/blog/authors']);
  }
});

for (const [path, button, query, name, to] of [
  ['./', '搜索', '怎样验证', '本站怎样验证', '/verification'],
  ['./en/', 'Search', 'for teachers', 'For teachers', '/en/teach'],
] as const) {
  test(`a page about the site is found from ${path}`, async ({ page }) => {
    await open(page, path);
    await page.getByRole('button', { name: button, exact: true }).click();
    await field(page).fill(query);
    const group = page.locator('[data-group="page"]');
    await expect(group).toHaveAccessibleName(path === './' ? '本站' : 'This site');
    const result = group.getByRole('link', { name }).first();
    await expect(result.locator('mark').first()).toBeVisible();
    await result.click();
    await expect(page).toHaveURL(new RegExp(`${to}/?$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });
}

test('every entry leads to an anchor that its page has', async () => {
  test.slow();
  const pagesById = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = pagesById.get(path);
    if (known) return known;
    const html = readFileSync(htmlFile({ path, locale: 'zh-Hans' }), 'utf8');
    const ids = [...html.matchAll(/\sid=(?:"([^"]*)"|([^\s>]+))/g)];
    const found = new Set(ids.map(([, quoted, bare]) => quoted ?? bare ?? ''));
    pagesById.set(path, found);
    return found;
  };
  for (const language of languages) {
    const documents = documentsOf(await readSources(process.cwd(), language));
    const lost = documents.filter(({ to }) => {
      const [path = '', anchor] = to.split('#');
      const ids = idsOf(`${language === 'en' ? './en' : '.'}${path}`);
      return anchor !== undefined && !ids.has(anchor);
    });
    expect(lost.map(({ to }) => to)).toEqual([]);
  }
});
