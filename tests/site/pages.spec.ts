/** Every page, both languages: loads without an error or a foreign request, names its language, fits a phone. */
import { pages } from './pages';
import { expect, overflow, test } from './test';

for (const { path, locale } of pages) {
  test(`${path} loads cleanly`, { tag: '@core' }, async ({ page, baseURL }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveTitle(/\S/);
    await expect.soft(page.locator('h1')).toHaveCount(1);

    const base = new URL(baseURL ?? '').pathname;
    const outside = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], img[src^="/"]')
      .evaluateAll(
        (elements, prefix) =>
          elements
            .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
            .filter((address) => !address.startsWith(prefix)),
        base,
      );
    expect.soft(outside, 'addresses that leave the base path').toEqual([]);

    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page), 'wider than a phone').toEqual({ pixels: 0, culprits: [] });
  });
}

test('every page of one language exists in the other', () => {
  const of = (locale: string) =>
    pages
      .filter((page) => page.locale === locale)
      .map(({ path }) => path.replace(/^\.\/(en\/)?/, ''))
      .sort();
  expect(of('en')).toEqual(of('zh-Hans'));
});
