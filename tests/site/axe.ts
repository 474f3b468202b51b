/** Accessibility rules on an open page: what bars readers, in a size and a theme. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from './pages';
import { expect } from './test';

export interface View {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly rules: 'all' | 'all but contrast' | 'contrast';
}

/** Contrast takes more than half of the time, and both languages have the same colours. */
const allViews: Readonly<Record<Locale, readonly View[]>> = {
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

/** A page that looks like another is seen once a language: on a phone, and on a desk. */
const oneView: Readonly<Record<Locale, View>> = {
  'zh-Hans': { colorScheme: 'light', width: 360, rules: 'all' },
  en: { colorScheme: 'light', width: 1440, rules: 'all but contrast' },
};

export function viewsOf(locale: Locale, standsForItsKind: boolean): readonly View[] {
  return standsForItsKind ? allViews[locale] : [oneView[locale]];
}

/**
 * Thousands of boxes that bear no role: formulas, whose MathML assistive technology reads, and the
 * words of shown code, whose colours the test of the tokens holds against their background. They
 * are three quarters of a chapter's elements, and the rules would walk through all of them.
 */
const excluded = ['.katex', 'pre code'];

/** Leaves the text of what is excluded, without its boxes: the page is of no other use afterwards. */
export async function flatten(page: Page): Promise<void> {
  await page.evaluate((places) => {
    for (const place of document.querySelectorAll(places.join())) {
      place.textContent = `${place.textContent}`;
    }
  }, excluded);
}

const contrast = 'color-contrast';
const serious = new Set(['serious', 'critical']);

/** Rule, target and reason of each violation that bars readers, one line each. */
export async function violations(
  page: Page,
  { colorScheme, width, rules }: View,
): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
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
