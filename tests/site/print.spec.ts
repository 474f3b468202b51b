/** A printed chapter has what the screen has to read: code, recorded results, claims; and no controls. */
import { section } from './pages';
import { expect, test } from './test';

test('a chapter prints with code and results', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(section['zh-Hans'], { waitUntil: 'networkidle' });

  const experiment = page.locator('[data-experiment="dying-relu"]');
  await expect(experiment.getByText("from 'lab'").first()).toBeVisible();
  await expect(experiment.locator('figure[data-chart] svg').first()).toBeVisible();
  await expect(experiment.locator('[data-claim]').first()).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(experiment.getByRole('button', { name: '运行' })).toBeHidden();

  const paper = { width: 794, height: 1123 };
  await page.setViewportSize(paper);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(paper.width);
});
