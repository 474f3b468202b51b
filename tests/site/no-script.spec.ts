/** Without JavaScript a chapter is whole: text, code, formulas, recorded figures, claims, self-test answers. */
import { chapter, type Locale } from './pages';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

const locales: readonly Locale[] = ['zh-Hans', 'en'];

for (const locale of locales) {
  const tag = locale === 'zh-Hans' ? '@core' : [];
  test(`the chapter reads without JavaScript, ${locale}`, { tag }, async ({ page }) => {
    await page.goto(chapter[locale]);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('article .katex').first()).toBeVisible();

    const experiment = page.locator('[data-experiment="dying-relu"]');
    await expect(experiment.getByText("from 'lab'").first()).toBeVisible();
    await expect(experiment.locator('figure[data-chart] svg').first()).toBeVisible();

    const claims = experiment.locator('[data-claim]');
    expect(await claims.count()).toBeGreaterThan(0);
    for (const claim of await claims.all()) await expect(claim).toBeVisible();

    const question = page.locator('article details').last();
    await question.locator('summary').click();
    await expect(question).toHaveAttribute('open');
  });
}
