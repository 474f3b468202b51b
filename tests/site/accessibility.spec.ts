/** Every page has no serious accessibility violation: wide and narrow, light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages, type Locale } from './pages';
import { expect, test } from './test';

interface View {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly rules: 'all' | 'all but contrast' | 'contrast';
}

/** Contrast takes more than half of the time, and both languages have the same colours. */
const views: Readonly<Record<Locale, readonly View[]>> = {
  'zh-Hans': [
    { colorScheme: 'light', width: 1440, rules: 'all' },
    { colorScheme: 'light', width: 360, rules: 'all' },
    { colorScheme: 'dark', width: 1440, rules: 'contrast' },
  ],
  en: [
    { colorScheme: 'light', width: 1440, rules: 'all but contrast' },
    { colorScheme: 'light', width: 360, rules: 'all but contrast' },
  ],
};

/**
 * Thousands of boxes that bear no role: formulas, whose MathML assistive technology reads, and the
 * words of shown code, whose colours the test of the tokens holds against their background. They
 * are three quarters of a chapter's elements, and the rules would walk through all of them.
 */
const excluded = ['.katex', 'pre code'];

/** Leaves the text of what is excluded, without its boxes. */
const flatten = (places: readonly string[]): void => {
  for (const place of document.querySelectorAll(places.join())) {
    place.textContent = `${place.textContent}`;
  }
};

const contrast = 'color-contrast';
const serious = new Set(['serious', 'critical']);

/** Rule, target and reason of each violation that bars readers, one line each. */
async function violations(page: Page, rules: View['rules']): Promise<string[]> {
  await page.evaluate(flatten, excluded);
  const axe = excluded.reduce((builder, place) => builder.exclude(place), new AxeBuilder({ page }));
  if (rules === 'contrast') axe.withRules([contrast]);
  if (rules === 'all but contrast') axe.disableRules([contrast]);
  const { violations: found } = await axe.analyze();
  return found
    .filter(({ impact }) => serious.has(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
    );
}

// One view a test: on a busy machine the rules take most of a minute for a chapter.
for (const { path, locale } of pages) {
  for (const { colorScheme, width, rules } of views[locale]) {
    test(`${path} is accessible, ${colorScheme}, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      // What is flattened sooner is a fault to the scripts that take over.
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true', {
        timeout: 30_000,
      });
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(await violations(page, rules)).toEqual([]);
    });
  }
}
