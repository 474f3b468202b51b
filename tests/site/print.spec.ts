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

test('on wide paper charts and claims stand apart, and no claim comes before a chart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1100, height: 1500 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(section['zh-Hans'], { waitUntil: 'networkidle' });
  const experiment = page.locator('[data-experiment="dying-relu"]');
  const boxes = (selector: string): Promise<DOMRect[]> =>
    experiment
      .locator(selector)
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect()));
  const charts = await boxes('figure[data-chart]');
  const claims = await boxes('[data-claim]');
  expect(charts).toHaveLength(3);
  expect(claims.length).toBeGreaterThan(0);
  for (const chart of charts) {
    for (const claim of claims) {
      expect(claim.top).toBeGreaterThanOrEqual(chart.top);
      const below = claim.top >= chart.bottom;
      const beside = claim.left >= chart.right || claim.right <= chart.left;
      expect(below || beside).toBe(true);
    }
  }
});
