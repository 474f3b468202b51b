/** The playground in a real browser: run, stop, edit, break, share, and never before it is asked. */
import { expect, test, type Request } from '@playwright/test';
import { pagesWithPlaygrounds } from '../../scripts/built-pages.mts';
import { readToTheEnd } from '../site/measure';
import { PlaygroundPage } from './page';

const isRuntime = (request: Request): boolean => /\/runtime\//.test(request.url());

test('a run confirms every claim @core', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.status('idle');
  await playground.run();
  await playground.status('done');
  const claims = playground.section.locator('[data-claim]');
  expect(await claims.count()).toBeGreaterThan(0);
  for (const claim of await claims.all()) {
    await expect(claim).toHaveAttribute('data-verdict', 'holds');
    await expect(claim).toHaveAttribute('data-value', /./);
  }
  for (const figure of await playground.section.locator('figure[data-chart]').all()) {
    await expect(figure.locator('svg[role=img]')).toBeVisible();
  }
});

test('an endless loop costs a click on Stop, and the next run works', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type('while (true) {}');
  await playground.run();
  await playground.status('running');
  await playground.button('停止').click();
  await playground.status('stopped');
  await playground.type("import { report } from 'lab';\nreport('deadAtEnd', 0.4);");
  await playground.run();
  await playground.status('done');
});

test('an edit survives a reload, does not run by itself, and can be taken back', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type('// mine\n');
  await page.reload();
  await playground.hydrated();
  await expect(playground.section).toContainText('// mine');
  await playground.status('idle');
  await playground.button('重置').click();
  await expect(playground.section).not.toContainText('// mine');
  await page.reload();
  await playground.hydrated();
  await expect(playground.section).not.toContainText('// mine');
});

test('the keyboard alone runs, edits and leaves the editor', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.button('编辑代码').focus();
  await page.keyboard.press('Enter');
  const editor = playground.section.locator('.cm-content');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('console.log(1 + 1);');
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await playground.status('done');
  await expect(playground.section.getByRole('log')).toContainText('2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const inEditor = await playground.section
    .locator('.cm-editor')
    .evaluate((element) => element.parentElement?.contains(document.activeElement));
  expect(inEditor).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('an error is explained and marked on its line', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type(
    "import * as tf from '@tensorflow/tfjs';\nconst a = tf.ones([2, 3]);\ntf.matMul(a, tf.ones([4, 5]));\n",
  );
  await playground.run();
  await playground.status('failed');
  const alert = playground.section.getByRole('alert');
  await expect(alert).toHaveAttribute('data-error', 'shape-mismatch');
  await expect(alert).toContainText('[2,3]');
  await expect(alert).toContainText('[4,5]');
  const marked = playground.section.locator('.cm-line[class*="errorLine"]');
  await expect(marked).toContainText('tf.matMul');
  await alert.getByRole('button').click();
  await expect(playground.section.locator('.cm-content')).toBeFocused();
  // Nothing the reader typed is lost, and a better text runs.
  await playground.type('const fine = 1;');
  await playground.run();
  await playground.status('done');
});

test('NaN in a curve is named with its step, and text stays text', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type(`import { chart, progress } from 'lab';
const curve = chart('loss', { x: 'step', y: 'loss' });
for (let step = 0; step < 9; step += 1) {
  progress(step, 9);
  curve.line({ step, loss: step < 5 ? step : NaN });
}
console.log('<img src=x onerror="document.title=1">');`);
  await playground.run();
  await playground.status('done');
  const notice = playground.section.locator('[data-notice="non-finite"]');
  await expect(notice).toContainText('NaN');
  await expect(notice).toContainText('第 5 步');
  await expect(playground.section.getByRole('log')).toContainText('<img src=x');
  await expect(playground.section.locator('img')).toHaveCount(0);
});

test('a flood of output is cut, counted, and leaves the page usable', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type('for (let i = 0; i < 200000; i += 1) console.log("line", i);');
  await playground.run();
  await playground.status('done');
  await expect(playground.section).toContainText(/有 [\d,]+ 行没有显示/);
  expect(await playground.section.getByRole('log').locator('> div').count()).toBeLessThan(1001);
});

test('a shared link brings code, parameters and seed, and does not run', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type('// shared\n');
  const seed = playground.section.locator('[data-param="seed"]');
  await playground.section.getByText('随机种子、计算后端').click();
  await seed.fill('77');
  const link = await playground.link();
  await page.evaluate(() => window.localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await playground.hydrated();
  await expect(playground.section.locator('[data-origin="link"]')).toBeVisible();
  await expect(playground.section).toContainText('// shared');
  await expect(seed).toHaveValue('77');
  await expect(seed).toBeVisible();
  await playground.status('idle');
  await expect(playground.section).toBeInViewport();
});

test('neither scrolling nor a mouse that passes loads anything, the first touch does', async ({
  page,
}) => {
  const runtime: string[] = [];
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (isRuntime(request)) runtime.push(request.url());
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const playground = new PlaygroundPage(page);
  await playground.open();
  await page.waitForLoadState('networkidle');
  scripts.length = 0;
  await page.mouse.move(600, 450);
  await readToTheEnd(page);
  await playground.section.getByRole('region').first().hover();
  await playground.button('运行').hover();
  await page.waitForTimeout(3000);
  expect([...runtime, ...scripts]).toEqual([]);
  await playground.button('运行').focus();
  await expect.poll(() => runtime.length).toBeGreaterThan(0);
  await expect(page.locator('iframe[src*="/runtime/"]')).toHaveCount(1);
});

test('a knob out of range says so and keeps what was typed', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open();
  const knob = playground.section.locator('[data-param="largeStep"]');
  await knob.fill('5000');
  await expect(knob).toHaveAttribute('aria-invalid', 'true');
  await expect(playground.section).toContainText('要在 0 与 50 之间');
  await expect(knob).toHaveValue('5000');
  await playground.button('重置').click();
  await expect(knob).toHaveValue('10');
});

test('a runtime that does not load is told, keeps the text, and Run tries again', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.route('**/runtime/**', (route) => route.abort());
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type("import { report } from 'lab';\nreport('x', 1);");
  await playground.run();
  await playground.status('failed');
  await expect(playground.section.getByRole('alert')).toHaveAttribute(
    'data-error',
    'library-failed',
  );
  await page.unroute('**/runtime/**');
  await playground.run();
  await playground.status('done');
});

test('at 360 px nothing scrolls sideways and targets are large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const playground = new PlaygroundPage(page);
  await playground.open();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  for (const name of ['运行', '停止', '重置', '分享', '编辑代码']) {
    const box = await playground.button(name).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
  }
});

test('two playgrounds share one runtime: starting one stops the other', async ({ page }) => {
  const { path, ids } = pagesWithPlaygrounds().find((shown) => shown.ids.length > 1) ?? { ids: [] };
  const [first, second] = ids.map((id) => new PlaygroundPage(page, id));
  if (!first || !second) throw new Error('no page has two playgrounds');
  await first.open(`./${path}`);
  await first.type('while (true) {}');
  await first.run();
  await first.status('running');
  await second.run();
  await first.status('stopped');
  await second.status('done');
  await expect(page.locator('iframe[src*="/runtime/"]')).toHaveCount(1);
});
