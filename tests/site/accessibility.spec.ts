/** Every page in light and dark, wide and narrow, has no serious accessibility violation. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages } from './pages';
import { expect, test } from './test';

const widths = [1440, 360];
const schemes = ['light', 'dark'] as const;
const serious = new Set(['serious', 'critical']);

/** Rule, target and reason of each violation that bars readers, one line each. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    // Thousands of boxes that are hidden from assistive technology; MathML stands beside them.
    .exclude('.katex-html')
    .analyze();
  return found
    .filter(({ impact }) => serious.has(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
    );
}

for (const { path } of pages) {
  test(`${path} is accessible`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
