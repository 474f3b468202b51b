/** A run beside the one before: grey curves, old and new numbers, values read off, kept over a reload. */
import { expect, test } from '@playwright/test';
import { PlaygroundPage, RUN_TIME } from './page';

test('a turned knob is compared with the recording, at its first touch', async ({ page }) => {
  test.setTimeout(2 * RUN_TIME + 60_000);
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  const knob = section.locator('[data-param="largeStep"]');
  await knob.fill('50');
  await playground.run();
  await playground.status('done');
  await expect(section.locator('[data-comparison] li')).toHaveText([/ 10 → 50$/]);
  await expect(section.locator('figure [stroke^="var(--chart-kept"]').first()).toBeAttached();
  await expect(section.locator('[data-claim] summary [data-before]').first()).toBeVisible();

  await section.locator('[data-keep]').click();
  await page.reload();
  await playground.hydrated();
  await expect(section.getByText(/^这是你上次运行的结果/)).toBeVisible();
  await expect(section.locator('[data-compare-with]')).toHaveValue(/kept/);
  await knob.fill('20');
  await playground.run();
  await playground.status('done');
  await expect(section.locator('[data-comparison] li')).toHaveText([/ 50 → 20$/]);
  await playground.button('不再保留').click();
  await expect(section.locator('[data-comparison] li')).toHaveText([/ 10 → 20$/]);
});

test('a turned knob of a long run says that the pictures are from before', async ({ page }) => {
  const playground = new PlaygroundPage(page, 'wgan-gp');
  await playground.open();
  await playground.section.locator('[data-param="modes"]').fill('4');
  await expect(playground.section.getByText(/^参数已改，图和数还是改之前的/)).toBeVisible();
});

test('values are read off curves by pointer and by keys', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.run();
  await playground.status('done');
  const plot = playground.section.locator('figure[data-chart] [role="application"]').first();
  await plot.hover();
  await expect(plot.locator('[data-crosshair] circle').first()).toBeAttached();
  await page.mouse.move(0, 0);
  await expect(plot.locator('[data-crosshair]')).toHaveCount(0);
  await plot.focus();
  await page.keyboard.press('End');
  await expect(plot.getByRole('status')).toHaveText(/\d/);
  await expect(plot.locator('[data-crosshair]')).toHaveCount(1);
});
