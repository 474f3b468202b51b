/** Values are read off recorded charts, before any run: nothing is fetched until the reader wishes it. */
import { expect, test, type Page } from '@playwright/test';
import { PlaygroundPage } from './page';
import { standsStill, swipe } from './swipe';

/** What a page fetches from now on. */
function fetchedBy(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  return fetched;
}

async function opened(page: Page, id = 'dying-relu', chart = 'loss') {
  const playground = new PlaygroundPage(page, id);
  await playground.open();
  await page.waitForLoadState('networkidle');
  const plot = playground.section.locator(`[data-chart="${chart}"] [role="application"]`);
  await plot.evaluate((place) => place.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await plot.boundingBox();
  if (!box) throw new Error('the chart is not shown');
  const picture = await plot.locator('svg').first().innerHTML();
  return { playground, plot, box, picture, fetched: fetchedBy(page) };
}

/** Curves; and bars that stand where a box has to be scrolled to show them. */
const charts = [
  ['dying-relu', 'loss'],
  ['small-kernels', 'weights'],
] as const;

for (const [id, chart] of charts) {
  test(`a mouse that passes ${chart} fetches nothing, one that rests reads`, async ({ page }) => {
    const { playground, plot, box, picture, fetched } = await opened(page, id, chart);
    await page.mouse.move(box.x + box.width / 2, box.y - 20);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 20, { steps: 8 });
    await page.mouse.wheel(0, 40);
    await page.waitForTimeout(1_000);
    expect(fetched).toEqual([]);

    await plot.evaluate((place) => place.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.waitForTimeout(500);
    expect(fetched).toEqual([]);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await expect(plot.locator('[data-crosshair] circle').first()).toBeAttached();
    expect(fetched.some((url) => /charts/.test(url))).toBe(true);
    expect(fetched.filter((url) => /\/runtime\//.test(url))).toEqual([]);
    await playground.status('idle');
    await page.mouse.move(0, 0);
    await expect(plot.locator('[data-crosshair]')).toHaveCount(0);
    expect(await plot.locator('svg').first().innerHTML()).toBe(picture);
    expect(await plot.boundingBox()).toEqual(box);
  });
}

test('keys read a recorded chart, those too that come before it can be read', async ({ page }) => {
  const { playground, plot } = await opened(page);
  await plot.focus();
  await page.keyboard.press('End');
  await expect(plot.getByRole('status')).toHaveText(/\d/);
  await expect(plot.locator('[data-crosshair]')).toHaveCount(1);
  await expect(plot).toBeFocused();
  const end = await plot.getByRole('status').textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(plot.getByRole('status')).not.toHaveText(end ?? '');
  await playground.status('idle');
});

test('a heat map is read in rows and columns, by a mouse that rests on it and by keys', async ({
  page,
}) => {
  const { playground, plot, box, picture } = await opened(page, 'small-kernels', 'reach');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  const outline = plot.locator('[data-crosshair] rect').first();
  await expect(outline).toBeAttached();
  await expect(plot).toContainText(/列.+，行.+/);
  await page.mouse.move(0, 0);
  await expect(outline).toHaveCount(0);
  expect(await plot.locator('svg').first().innerHTML()).toBe(picture);

  await plot.focus();
  await page.keyboard.press('Home');
  const voice = plot.getByRole('status');
  const heard = [await voice.textContent()];
  for (const key of ['ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect(voice).not.toHaveText(heard.at(-1) ?? '');
    heard.push(await voice.textContent());
  }
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(voice).toHaveText(heard[0] ?? '');
  await playground.status('idle');
});

test('a key downwards that comes before a heat map can be read reads it', async ({ page }) => {
  const { plot } = await opened(page, 'small-kernels', 'reach');
  await plot.focus();
  await page.keyboard.press('ArrowDown');
  await expect(plot.getByRole('status')).toHaveText(/列.+，行.+/);
});

test('a surface is read by keys, and keeps its pin when it is turned', async ({ page }) => {
  const { plot } = await opened(page, 'loss-landscape', 'landscape');
  await plot.focus();
  await page.keyboard.press('ArrowDown');
  const voice = plot.getByRole('status');
  await expect(voice).toHaveText(/\d/);
  const pin = plot.locator('[data-crosshair] circle');
  const [read, at] = [await voice.textContent(), await pin.getAttribute('cx')];
  await page.keyboard.press('Shift+ArrowRight');
  await expect(pin).not.toHaveAttribute('cx', at ?? '');
  await expect(voice).toHaveText(read ?? '');
});

test('a chart whose values cannot be fetched stays, and the page says so', async ({ page }) => {
  await page.route('**/*charts*.json', (route) => route.abort());
  const { playground, plot } = await opened(page);
  await plot.click();
  await expect(playground.section.getByText(/^没能取到记录的图表/)).toBeVisible();
  await expect(plot.locator('svg').first()).toBeVisible();
  await expect(plot.locator('[data-crosshair]')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  test('a swipe across a recorded chart fetches nothing, a tap reads', async ({ page }) => {
    const { plot, box, fetched } = await opened(page);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const scrolled = await page.evaluate(() => window.scrollY);
    await swipe(page, middle, { x: 4, y: -200 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 100);
    await standsStill(page);
    expect(fetched).toEqual([]);

    await plot.evaluate((place) => place.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await plot.tap();
    await expect(plot.locator('[data-crosshair] circle').first()).toBeAttached();
  });

  test('a tap on a heat map reads the cell under it, a swipe does not', async ({ page }) => {
    const { plot, box, fetched } = await opened(page, 'small-kernels', 'reach');
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await swipe(page, middle, { x: 4, y: -200 });
    await standsStill(page);
    expect(fetched).toEqual([]);
    await plot.evaluate((place) => place.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await plot.tap();
    await expect(plot.locator('[data-crosshair] rect').first()).toBeAttached();
    await expect(plot).toContainText(/列.+，行.+/);
  });
});
