/** The gallery in the hand: its filters by keyboard and touch, what the address keeps, and without scripts. */
import type { Page } from '@playwright/test';
import { isOwnPage, pages } from './pages';
import { expect, hydrated, test } from './test';

const count = pages.filter((page) => isOwnPage(page) && page.locale === 'zh-Hans').length;

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./experiments${query}`);
  await hydrated(page);
}

const cards = (page: Page) => page.locator('main li h3');

test('the filters work by keyboard, and the address keeps the choice', async ({ page }) => {
  await open(page);
  await expect(cards(page)).toHaveCount(count);
  const topics = page.getByRole('group', { name: '主题' });
  await topics.getByRole('button', { name: '全部' }).focus();
  await page.keyboard.press('Tab');
  const first = topics.getByRole('button').nth(1);
  await expect(first).toBeFocused();
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?topic=learning-rules$/);
  const shown = await cards(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(count);
  await expect(page.locator('main').getByRole('status')).toHaveText(
    `显示 ${shown} 个，共 ${count} 个`,
  );

  await page.reload();
  await expect(cards(page)).toHaveCount(shown);
  await expect(first).toHaveAttribute('aria-pressed', 'true');

  await cards(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/\/experiments\/[\w-]+\/?$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?topic=learning-rules$/);
  await expect(cards(page)).toHaveCount(shown);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the filters work by touch and are large enough for a finger', async ({ page }) => {
    await open(page, '?topic=gradients');
    const some = await cards(page).count();
    const chapter = page.getByRole('group', { name: '问题' }).getByRole('button', { name: /^22 / });
    await chapter.tap();
    await expect(page).toHaveURL(/\?chapter=22&topic=gradients$/);
    expect(await cards(page).count()).toBeLessThan(some);
    for (const button of await page.locator('main button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await chapter.tap();
    await expect(cards(page)).toHaveCount(some);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all cards are shown, whatever the address asks for', async ({ page }) => {
    await page.goto('./experiments?topic=gradients');
    await expect(cards(page)).toHaveCount(count);
    await expect(page.locator('main li img').first()).toBeAttached();
  });
});
