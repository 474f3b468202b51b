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

/** Contrast takes most of the time, and both languages have the same colours. */
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
  const found = [
    ...(rules === 'contrast' ? [] : await breaches(page, (axe) => axe.disableRules([contrast]))),
    ...(rules === 'all but contrast' ? [] : await breachesOfContrast(page)),
  ];
  return found
    .filter(({ impact }) => serious.has(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
    );
}

type Breaches = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

async function breaches(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<Breaches> {
  // A page that nobody has touched has no frames. For those of other sites the builder would open a
  // second page each time, and to say where else a rule was looked at takes as long again.
  const whole = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const axe = excluded.reduce((builder, place) => builder.exclude(place), whole);
  return (await choose(axe).analyze()).violations;
}

/** Contrast takes longer than all other rules together, and texts that look alike have the same. */
async function breachesOfContrast(page: Page): Promise<Breaches> {
  await page.evaluate(markOneOfEachLook, { attribute: look, apart: excluded.join() });
  return breaches(page, (axe) => axe.include(`[${look}]`).withRules([contrast]));
}

const look = 'data-look';

/**
 * Marks the first text of each look: its font and colour, every box that it lies in as far as that
 * paints anything, and its classes, so that what lies over or under a text counts as its look.
 */
function markOneOfEachLook({
  attribute,
  apart,
}: Readonly<Record<'attribute' | 'apart', string>>): void {
  for (const marked of document.querySelectorAll(`[${attribute}]`)) {
    marked.removeAttribute(attribute);
  }
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } =
      getComputedStyle(element);
    const paint = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join(' ');
    const below = element.parentElement ? groundOf(element.parentElement) : '';
    const ground = below.endsWith(paint) ? below : `${below} / ${paint}`;
    grounds.set(element, ground);
    return ground;
  };
  const seen = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (
      !hasText ||
      element.closest(apart) ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    const { color, fontSize, fontWeight, textShadow, position } = getComputedStyle(element);
    const classes = [element, element.parentElement].map((one) => one?.getAttribute('class'));
    const key = [
      ...[element.tagName, ...classes, color, fontSize, fontWeight, textShadow, position],
      groundOf(element),
    ].join(' | ');
    if (seen.has(key)) continue;
    seen.add(key);
    element.setAttribute(attribute, '');
  }
}
