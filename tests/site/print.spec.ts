/** A printed chapter has what the screen has to read: recorded results, claims, answers; code where asked for; no controls. */
import { section } from './pages';
import { expect, hydrated, test } from './test';

test('a chapter prints with results, and with code where the reader wants it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(section['zh-Hans'], { waitUntil: 'networkidle' });

  const experiment = page.locator('[data-experiment="dying-relu"]');
  const code = experiment.getByText("from 'lab'").first();
  await expect(code).toBeHidden();
  await expect(experiment.locator('figure[data-chart] svg').first()).toBeVisible();
  await expect(experiment.locator('[data-claim]').first()).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(experiment.getByRole('button', { name: '运行' })).toBeHidden();

  const paper = { width: 794, height: 1123 };
  await page.setViewportSize(paper);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(paper.width);

  await page.emulateMedia({ media: 'screen' });
  await hydrated(page);
  await page.getByRole('checkbox', { name: '含代码' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
});

test('on wide paper charts stand above the claims, not under them', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 1500 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(section['zh-Hans'], { waitUntil: 'networkidle' });
  const experiment = page.locator('[data-experiment="dying-relu"]');
  const chart = await experiment.locator('figure[data-chart]').last().boundingBox();
  const claim = await experiment.locator('[data-claim]').first().boundingBox();
  expect(claim?.y).toBeGreaterThanOrEqual((chart?.y ?? Infinity) + (chart?.height ?? 0));
});
