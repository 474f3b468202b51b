/** The timeline in a browser: keyboard, deep links, filters, paper, and a list on a phone. */
import type { Page } from '@playwright/test';
import type { Locale } from './pages';
import { expect, hydrated, overflow, test } from './test';

const chapter: Readonly<Record<Locale, string>> = {
  'zh-Hans': './history/timeline',
  en: './en/history/timeline',
};

/** The picture comes with the scripts, and a busy machine takes its time over a long page. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}

test('the keyboard walks through time and threads, and opens an event', async ({ page }) => {
  await open(page, chapter['zh-Hans']);
  await expect(page.locator('[data-mode="picture"]')).toBeVisible();
  await page.locator('[data-event][tabindex="0"]').focus();
  const focused = page.locator('[data-event]:focus');
  await expect(focused).toHaveAttribute('id', '1943-mcculloch-pitts');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('id', '1949-hebb');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('id', '1959-receptive-fields');
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('id', '2025-imo-gold');
  await page.keyboard.press('Home');
  // A mark whose name has no room in the picture has it all the same.
  await expect(page.getByRole('link', { name: 'SNARC' })).toHaveAttribute('href', '#1951-snarc');
  const entries = await page.evaluate(() => window.history.length);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#1943-mcculloch-pitts$/);
  await expect(page.getByText('Bulletin of Mathematical Biophysics').first()).toBeInViewport();
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/#/);
});

for (const width of [1440, 360]) {
  test(`an address opens its event, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `${chapter.en}#1969-perceptrons`);
    const name = page.locator('[data-event="1969-perceptrons"]');
    await expect(name).toHaveAttribute('aria-current', 'true');
    await expect(name).toBeInViewport();
    const card = name.locator('xpath=following-sibling::div');
    await expect(card.getByText('Olazaran (1996)')).toBeInViewport();
    expect(await overflow(page)).toEqual({ pixels: 0, culprits: [] });
  });
}

test('eras and threads choose what is shown; paper shows all', async ({ page }) => {
  await open(page, chapter.en);
  await page.getByRole('button', { name: '1986–2005' }).click();
  await page.getByRole('button', { name: 'Recurrence and sequences' }).click();
  await expect(page.locator('[data-event="1997-lstm"]')).toBeVisible();
  await expect(page.locator('[data-event="2017-transformer"]')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-event="2017-transformer"]')).toBeVisible();
  await expect(
    page.locator('ol ol').getByText('The Organization of Behavior').first(),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline is a list with everything in it', async ({ page }) => {
    await page.goto(chapter['zh-Hans']);
    for (const text of ['IBM 701', '单层感知机', 'doi:10.1038/323533a0', 'AlphaFold 2']) {
      await expect(page.locator('ol ol').getByText(text).first()).toBeVisible();
    }
  });
});
