/** A teacher shares an experiment with a note and a task, and puts it on the stage of a lecture hall. */
import { expect, test } from '../site/test';
import { violations } from '../site/axe';
import { PlaygroundPage } from './page';

const own = './experiments/dying-relu';
const note = '先猜，再运行。<img src=x onerror="document.title=1">';

test('a task comes with its link, follows the runs and survives a reload', async ({ page }) => {
  test.slow();
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open(own);
  await playground.link();
  const panel = page.getByRole('dialog', { name: /^分享：/ });
  await panel.getByLabel(/^留言/).fill(note);
  await panel.getByLabel('出一道题').check();
  await panel.getByLabel('哪条论断').selectOption('one-large-step-kills');
  await panel.getByLabel('main.ts').uncheck();
  await expect(panel).toContainText(/链接长 \d+ 个字符/);
  await panel.getByRole('button', { name: '二维码' }).click();
  await expect(panel.getByRole('img', { name: '分享链接的二维码' })).toBeVisible();
  expect(await violations(page, { colorScheme: 'light', width: 1440, rules: 'all' })).toEqual([]);
  const link = await playground.link();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(playground.button('分享')).toBeFocused();

  await page.goto('about:blank');
  await page.goto(link);
  await playground.hydrated();
  const brief = section.locator('[data-brief]');
  const task = brief.locator('[data-task]');
  await expect(brief.locator('[data-brief-note]')).toHaveText(note);
  await expect(brief.locator('img')).toHaveCount(0);
  await expect(task).toHaveAttribute('data-task', 'open');
  await playground.run();
  await playground.status('done');
  await expect(task).toContainText('仍然成立');
  await playground.type('// mine\n');
  await expect(task).toHaveAttribute('data-task', 'forbidden');
  await page.reload();
  await playground.hydrated();
  await expect(task).toContainText('main.ts');
  await task.getByRole('button', { name: '回到任务的起点' }).click();
  await expect(task).toHaveAttribute('data-task', 'open');
});

test('a long link is told to be cut, and one to edited code is too long for a QR code', async ({
  page,
}) => {
  test.slow();
  const playground = new PlaygroundPage(page);
  await playground.open(own);
  // Nothing that packs well: twelve thousand characters in few lines.
  const noise = Array.from({ length: 120 }, (_, line) => {
    const words = Array.from({ length: 10 }, (_, n) => ((line * 10 + n + 7919) ** 5).toString(36));
    return `// ${words.join(' ')}`;
  });
  await playground.type(noise.join('\n'));
  await playground.link();
  const panel = page.getByRole('dialog', { name: /^分享：/ });
  await expect(panel.locator('[data-cut-by="many"]')).toContainText('许多聊天软件会截断');
  await panel.getByRole('button', { name: '二维码' }).click();
  await expect(panel.locator('[data-qr="too-long"]')).toBeVisible();
});

test('the stage is alone, runs by keys, and gives the focus back', async ({ page }) => {
  test.slow();
  const playground = new PlaygroundPage(page);
  await playground.open(own);
  const opener = page.getByRole('button', { name: '放上讲台' });
  await opener.click();
  const stage = page.locator('[data-stage]');
  await expect(stage).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  for (let tab = 0; tab < 40; tab += 1) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body || activeElement?.closest('[data-stage]') !== null;
    });
    expect(inside).toBe(true);
  }
  await page.keyboard.press('r');
  await expect(stage).toHaveAttribute('data-status', 'done', { timeout: 60_000 });
  await page.keyboard.press('c');
  await expect(stage.getByText("from './training'")).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await stage.getByRole('button', { name: '离开' }).click();
  await expect(stage).toHaveCount(0);
  await expect(opener).toBeFocused();
  await playground.status('done');
});

for (const [width, colorScheme, zoom] of [
  [1920, 'light', 2],
  [1440, 'dark', 2],
  [360, 'dark', 1],
] as const) {
  test(`the stage is reached by address, ${width} wide, ${colorScheme}`, async ({ page }) => {
    const view = { colorScheme, width, rules: 'all' } as const;
    await page.goto(`${own}?stage=one-large-step-kills`);
    const stage = page.locator('[data-stage]');
    await expect(stage.locator('[data-claim]')).toHaveCount(1);
    expect(await violations(page, view)).toEqual([]);
    expect(await stage.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    const zoomed = await stage
      .locator('[data-claim]')
      .evaluate((claim: Element & { readonly currentCSSZoom?: number }) => claim.currentCSSZoom);
    expect(zoomed).toBe(zoom);
    await stage.getByRole('button', { name: '二维码' }).click();
    await expect(page.getByRole('img', { name: '实验地址的二维码' })).toBeVisible();
    expect(await violations(page, view)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(stage).toHaveCount(0);
    await expect(page).toHaveURL(/dying-relu\/?$/);
  });
}
