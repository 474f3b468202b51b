/** Back, the other language and a later visit land where the reader was. */
import type { Page } from '@playwright/test';
import { expect, hydrated, test } from './test';

const section = './vanishing-gradients/chain';
const anchor = 'double';

/** Far down, with the heading just under the bar. */
async function read(page: Page): Promise<void> {
  await hydrated(page);
  await page.evaluate((id) => {
    const top = document.getElementById(id)!.getBoundingClientRect().top + window.scrollY;
    window.scrollTo({ top: top - 60, behavior: 'instant' });
  }, anchor);
  await expect.poll(() => noted(page)).toBe(anchor);
}

/** The anchor that the browser has kept last. */
function noted(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      (JSON.parse(localStorage.getItem('ten-questions:visits') ?? '[]') as { anchor?: string }[])[0]
        ?.anchor,
  );
}

/** Distance of the heading from the window's top. */
const distance = (page: Page): Promise<number> =>
  page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? 1e9, anchor);

const isThere = async (page: Page): Promise<void> => {
  await expect.poll(async () => Math.abs((await distance(page)) - 60)).toBeLessThan(40);
};

test('back from the glossary and on again', async ({ page }) => {
  await page.goto(section);
  await read(page);
  await page.locator('.navbar').getByRole('link', { name: '术语' }).click();
  await expect(page).toHaveURL(/glossary/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.locator(`#${anchor}`)).toBeAttached();
  await isThere(page);
});

test('the other language', async ({ page }) => {
  await page.goto(section);
  await read(page);
  await page.getByRole('navigation').getByText('简体中文', { exact: true }).first().hover();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await hydrated(page);
  await isThere(page);
});

test('a later visit, on another screen, and home leads there', async ({ page, context }) => {
  await page.goto(section);
  await read(page);
  await page.close();
  const later = await context.newPage();
  await later.setViewportSize({ width: 500, height: 800 });
  await later.goto(section);
  await hydrated(later);
  await isThere(later);
  await later.goto('./');
  await later.getByRole('link', { name: /22 梯度消失与梯度爆炸 ·/ }).click();
  await expect(later).toHaveURL(new RegExp(`#${anchor}$`));
  await expect(later.locator(`#${anchor}`)).toBeInViewport();
});
