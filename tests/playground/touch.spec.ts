/** Fingers on a phone: a swipe that begins on a slider scrolls, a finger that slides sets its value. */
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './page';
import { standsStill, swipe } from './swipe';

test.use({
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  isMobile: true,
  // What has the focus is scrolled to smoothly: that would still be under way when places are read.
  contextOptions: { reducedMotion: 'reduce' },
});

test('a swipe on a slider scrolls the page, a slide sets the value', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const knob = playground.section.locator('[data-param="largeStep"]');
  // Awake first: the HTML of a page that sleeps has plain sliders.
  await playground.button('运行').focus();
  await expect(page.locator('[data-phone-bar]')).toBeVisible();
  const slider = playground.section.getByRole('slider').first();
  await slider.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  const before = await knob.inputValue();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not shown');
  const middle = { x: box.x + box.width * 0.7, y: box.y + box.height / 2 };
  const scrolled = await page.evaluate(() => window.scrollY);
  await swipe(page, middle, { x: 4, y: -200 });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 100);
  await expect(knob).toHaveValue(before);
  await standsStill(page);

  await slider.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  const again = await slider.boundingBox();
  if (!again) throw new Error('the slider is not shown');
  const at = { x: again.x + again.width * 0.2, y: again.y + again.height / 2 };
  await swipe(page, at, { x: again.width * 0.5, y: 4 });
  await expect(knob).not.toHaveValue(before);
});
