/** The two languages are one site: the switch keeps the page, and anchors mean the same in both. */
import type { Page } from '@playwright/test';
import { chapter, pages, translated } from './pages';
import { expect, test } from './test';

async function headingIds(page: Page, path: string): Promise<string[]> {
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  return page
    .locator('article :is(h1, h2, h3, h4)[id]')
    .evaluateAll((headings) => headings.map(({ id }) => id));
}

test('the switch leads to the same page', { tag: '@core' }, async ({ page }) => {
  await page.goto(chapter['zh-Hans']);
  await page.getByRole('navigation').getByText('简体中文', { exact: true }).first().hover();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/activation-functions\/?$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.getByRole('navigation').getByText('English', { exact: true }).first().hover();
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).not.toHaveURL(/\/en\//);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('each page names its translation', async ({ page, baseURL }) => {
  await page.goto(chapter['zh-Hans']);
  const address = await page.locator('link[hreflang="en"]').getAttribute('href');
  expect(new URL(address ?? '', baseURL).pathname).toMatch(/\/en\/activation-functions\/?$/);
});

for (const page of pages.filter(({ locale }) => locale === 'zh-Hans')) {
  test(`${page.path} has the same heading ids in both languages`, async ({ page: tab }) => {
    const chinese = await headingIds(tab, page.path);
    expect(await headingIds(tab, translated(page).path)).toEqual(chinese);
  });
}
