/** Nothing that was typed is lost: one history across files, resets and controls. */
import { expect, test } from '../site/test';
import { PlaygroundPage } from './page';

/**
 * For this long after its list has come, CodeMirror takes no key for a choice in it, and Enter is a
 * new line: `interactionDelay`, in milliseconds, and one more.
 */
const UNASKED = 76;

test('undo leads back through a reset, into another file, and forth again', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.type('// mine\n');
  await section.getByRole('button', { name: /^training\.ts/ }).click();
  await playground.type('// also mine\n');
  await playground.button('重置').click();
  const text = section.locator('.cm-content');
  await expect(text).not.toContainText('mine');

  await playground.button('撤销').click();
  await expect(text).toContainText('// also mine');
  await expect(playground.button('重做')).toBeFocused();
  await text.click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text).not.toContainText('also mine');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(section.getByRole('button', { name: /^main\.ts/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(text).toBeFocused();
  await expect(text).not.toContainText('mine');
  // A capital, as a keyboard with Shift held says it.
  for (const _ of [1, 2]) await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(text).toContainText('// also mine');
  await page.reload();
  await playground.hydrated();
  await expect(section).toContainText('// mine');
});

test('one file gets its code back by keys, the others keep theirs, and undo brings it again', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.type('// mine\n');
  const tab = section.getByRole('button', { name: /^training\.ts/ });
  await tab.click();
  await playground.type('// also mine\n');
  const text = section.locator('.cm-content');
  await playground.button('恢复此文件').press('Enter');
  await expect(text).not.toContainText('mine');
  await expect(tab).toHaveAccessibleName('training.ts');
  await expect(tab).toBeFocused();
  await expect(section.getByRole('button', { name: /^main\.ts/ })).toHaveAccessibleName(/已改/);

  await playground.button('撤销').click();
  await expect(text).toContainText('// also mine');
  await text.click();
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect(text).not.toContainText('mine');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text).toContainText('// also mine');
  await playground.button('全部恢复').click();
  await expect(section.getByRole('button', { name: /（已改）/ })).toHaveCount(0);
  await page.reload();
  await playground.hydrated();
  await expect(section).not.toContainText('mine');
});

test('a control is taken back by undo, and the text under it stands again', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.type("// mine\nimport { report } from 'lab';\nreport('a', 1);\n");
  const claim = section.locator('[data-claim]').first();
  await claim.locator('summary').first().click();
  await claim.getByRole('button', { name: '看它不成立' }).click();
  await expect(section.locator('[data-origin="control"]')).toBeVisible();
  await playground.button('撤销').click();
  await expect(section.locator('[data-origin="control"]')).toHaveCount(0);
  await section.getByRole('button', { name: /^main\.ts/ }).click();
  await expect(section.locator('.cm-content')).toContainText('// mine');
  await expect(section).toHaveAttribute('data-status', 'idle');
});

test('a changed file is marked, compared with the original, and shared at its lines', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.editor();
  const tab = section.getByRole('button', { name: /^training\.ts/ });
  await tab.click();
  const text = section.locator('.cm-content');
  await text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('// the end\n');
  await expect(tab).toHaveAccessibleName(/^training\.ts ?（已改）$/);

  const merge = page.waitForRequest(/assets\/js/);
  await section.getByRole('switch', { name: '对比原代码' }).click();
  await merge;
  await expect(text.locator('.cm-changedLine').first()).toContainText('// the end');
  await section.getByRole('switch', { name: '对比原代码' }).click();
  await expect(text.locator('.cm-changedLine')).toHaveCount(0);

  const link = await playground.link();
  await page.evaluate(() => window.localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await playground.hydrated();
  await expect(tab).toHaveAttribute('aria-pressed', 'true');
  await expect(section.locator('[data-definition]')).toBeInViewport();

  await page.goto('about:blank');
  await page.goto(link.slice(0, -40));
  await expect(page.locator('[data-broken-link]')).toBeInViewport();
  await expect(page.locator('[data-broken-link]')).toContainText('再要一次');

  await page.goto('about:blank');
  await page.goto(link.replace('#play=', '#play=no-'));
  await expect(page.locator('[data-broken-link]')).toBeInViewport();
});

test('completion, hover and find speak of lab and tf, in the reader’s language', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.type("import * as tf from '@tensorflow/tfjs';\n");
  const text = section.locator('.cm-content');
  await page.keyboard.type('tf.mat');
  const list = page.getByRole('listbox', { name: '补全' });
  await expect(list.getByRole('option', { name: /matMul/ })).toBeVisible();
  await page.waitForTimeout(UNASKED);
  await page.keyboard.press('Enter');
  await expect(text).toContainText('tf.matMul');
  await section.locator('.cm-line').nth(1).getByText('matMul').hover();
  await expect(page.locator('.cm-tooltip-hover')).toContainText('transposeA');
  await page.keyboard.press('ControlOrMeta+f');
  await expect(section.getByRole('textbox', { name: '查找' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
});

test('on a phone every tab is seen, and code wraps', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const playground = new PlaygroundPage(page);
  await playground.open();
  const tabs = playground.section.getByRole('group', { name: '文件' }).getByRole('button');
  expect(await tabs.count()).toBeGreaterThan(1);
  for (const tab of await tabs.all()) {
    const box = await tab.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  }
  const text = await playground.editor();
  await expect(text).toHaveClass(/cm-lineWrapping/);
});
