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

const views = schemes.flatMap((colorScheme) => widths.map((width) => ({ colorScheme, width })));

// One view a test: on a busy machine the rules take most of a minute for a chapter.
for (const { path } of pages) {
  for (const { colorScheme, width } of views) {
    test(`${path} is accessible, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await violations(page)).toEqual([]);
    });
  }
}
