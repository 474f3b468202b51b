/** The contents at hand on a phone: opened by a button, closed by choosing, by Escape and beside it. */
import { section } from './pages';
import { expect, hydrated, test } from './test';

test.use({ viewport: { width: 360, height: 740 } });

test('leads to a section and back to the answer', async ({ page }) => {
  await page.goto(section['zh-Hans']);
  await hydrated(page);
  const button = page.getByRole('button', { name: '本页目录' });
  const box = await button.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);

  await button.click();
  const sheet = page.getByRole('dialog');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await page.mouse.click(180, 40);
  await expect(sheet).toBeHidden();

  await button.click();
  await sheet.locator('a[data-experiment]').first().click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#dying-relu$/);
  await button.click();
  await expect(sheet.locator('[aria-current="location"]')).toHaveCount(1);
  await sheet.getByRole('link', { name: '回到答案' }).click();
  await expect(page).toHaveURL(/\/activation-functions\/?#answer$/);
});

test('is not there on a wide window, nor on paper', async ({ page }) => {
  await page.goto(section['zh-Hans']);
  const button = page.getByRole('button', { name: '本页目录' });
  await expect(button).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(button).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1100, height: 800 });
  await expect(button).toBeHidden();
});
