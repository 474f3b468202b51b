/** An address that does not exist gets a page that says so and leads on. */
import { expect, test } from './test';

for (const path of ['./no-such-chapter', './experiments/no-such-experiment'])
  test(
    `an unknown address gives the 404 page: ${path}`,
    { tag: '@core' },
    async ({ page, trouble }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('main a[href]').first()).toBeVisible();

      // The browser reports the answer itself; nothing else may be missing.
      expect(trouble.missing).toHaveLength(1);
      expect(trouble.errors.filter((error) => !error.includes('404'))).toEqual([]);
      trouble.missing.length = 0;
      trouble.errors.length = 0;
    },
  );
