/** A reader's own table becomes a file of the experiment that its code imports, and goes again. */
import { Buffer } from 'node:buffer';
import type { Locator } from '@playwright/test';
import { violations } from '../site/axe';
import { expect, test } from '../site/test';
import { PlaygroundPage } from './page';

const own = './experiments/dying-relu';
/** It has a `data.ts` of its own. */
const withData = 'wide-or-deep';
const line = "import { rows } from './data';";
const csv = 'x,petal width,kind\n0.5,1.25,a\n1.5,,b\n2.5,2,a\n3.5,4,b\n';

async function unfold(playground: PlaygroundPage): Promise<Locator> {
  const panel = playground.section.locator('[data-own-data]');
  await panel.locator('summary').click();
  await expect(panel.getByRole('textbox')).toBeVisible();
  return panel;
}

function tab(playground: PlaygroundPage, name: string): Locator {
  const tabs = playground.section.getByRole('group', { name: '文件' });
  return tabs.getByRole('button', { name: new RegExp(`^${name.replace('.', '[.]')}`) });
}

test('a pasted table is shown, put in, imported, run and undone', async ({ page }) => {
  test.slow();
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open(own);
  const panel = await unfold(playground);
  await panel.getByRole('textbox').fill(csv);
  await expect(panel).toContainText('读成 3 列、4 行（以逗号分隔）。');
  const preview = panel.locator('[data-own-data-preview]');
  await expect(preview.getByRole('columnheader')).toHaveText([
    /^x\s*数$/,
    /^petal_width\s*数\s*petal width$/,
    /^kind\s*字符串$/,
  ]);
  await expect(preview.locator('tbody tr')).toHaveCount(3);
  await expect(preview.locator('tbody tr').nth(1)).toHaveText(/^\s*1\.5\s*NaN\s*b\s*$/);
  await expect(panel).toContainText('“petal width”列有 1 格是空的');
  await expect(tab(playground, 'data.ts')).toHaveCount(0);

  await panel.getByRole('button', { name: '放进实验' }).click();
  await expect(tab(playground, 'data.ts')).toHaveAccessibleName(/^data\.ts ?（新文件）$/);
  await expect(panel).toContainText('已放进 data.ts');
  await expect(panel.locator('pre')).toHaveText(line);
  await panel.getByRole('button', { name: '插到 main.ts 开头' }).click();
  await expect(panel).toContainText('main.ts 里已经有这一行');
  const text = await playground.editor();
  await expect(text.locator('.cm-line').first()).toHaveText(line);
  await expect(text).toBeFocused();

  await playground.type(
    `${line}\nimport { report } from 'lab';\nreport('n', rows.length);\n` +
      `console.log('sum', rows.reduce((sum, { x }) => sum + x, 0), rows[1]?.kind);\n`,
  );
  await playground.run();
  await playground.status('done');
  await expect(section.getByRole('log')).toContainText(/sum\s*8\s*b/);

  // What was typed, the line, the file: the last step first.
  await text.click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text).not.toContainText('rows.length');
  await expect(text.locator('.cm-line').first()).toHaveText(line);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(text).not.toContainText(line);
  await expect(tab(playground, 'data.ts')).toBeVisible();
  await text.click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tab(playground, 'data.ts')).toHaveCount(0);
  await expect(panel.locator('pre')).toHaveCount(0);
  await expect(tab(playground, 'main.ts')).toHaveAttribute('aria-pressed', 'true');
});

test('the file survives a reload, travels in a link, and goes with a reset', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open(own);
  const panel = await unfold(playground);
  await panel.getByRole('textbox').fill(csv);
  await panel.getByRole('button', { name: '放进实验' }).click();
  await page.reload();
  await playground.hydrated();
  await tab(playground, 'data.ts').click();
  await expect(section).toContainText("{ x: 0.5, petal_width: 1.25, kind: 'a' },");

  const link = await playground.link();
  await page.evaluate(() => window.localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await playground.hydrated();
  await expect(section.locator('[data-origin="link"]')).toBeVisible();
  await expect(tab(playground, 'data.ts')).toBeVisible();
  await playground.button('重置').click();
  await expect(tab(playground, 'data.ts')).toHaveCount(0);
});

test('a file that is dropped or chosen is read, and what is wrong is said', async ({ page }) => {
  const playground = new PlaygroundPage(page, withData);
  await playground.open(`./experiments/${withData}`);
  const panel = await unfold(playground);
  const field = panel.getByRole('textbox');
  const dataTransfer = await page.evaluateHandle(() => {
    const dropped = new DataTransfer();
    dropped.items.add(new File(['\ufeffx;y\r\n1;a\r\n2\r\n'], 'cats.csv', { type: 'text/csv' }));
    return dropped;
  });
  await field.dispatchEvent('drop', { dataTransfer });
  await expect(panel.locator('[data-own-data-problem="ragged"]')).toContainText(
    '第 3 行有 1 格，而列名有 2 个',
  );
  await expect(panel.getByRole('button', { name: '放进实验' })).toHaveCount(0);

  const chosen = { name: 'cats.csv', mimeType: 'text/csv', buffer: Buffer.from('x;y\n1;a\n') };
  await panel.getByLabel('或者选一个文件').setInputFiles(chosen);
  await expect(panel).toContainText('读成 2 列、1 行（以分号分隔）。');
  await panel.getByRole('button', { name: '放进实验' }).click();
  await expect(tab(playground, 'own-data.ts')).toBeVisible();
  await tab(playground, 'data.ts').click();
  await expect(tab(playground, 'data.ts')).toHaveAccessibleName('data.ts');
  await expect(panel.locator('pre')).toContainText("from './own-data';");
});

test('what reads tables is fetched once the panel is unfolded, and no table is sent', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  await playground.open(own);
  const reader = page.waitForRequest(/assets\/js/);
  const panel = await unfold(playground);
  await reader;
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await panel.getByRole('textbox').fill(csv);
  await panel.getByRole('button', { name: '放进实验' }).click();
  await playground.run();
  await playground.status('done');
  expect(sent.filter((each) => /petal|0\.5,1\.25/.test(decodeURIComponent(each)))).toEqual([]);
});

for (const [width, colorScheme] of [
  [1440, 'light'],
  [360, 'dark'],
] as const) {
  test(`the panel is accessible and fits, ${width} wide, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const playground = new PlaygroundPage(page);
    await playground.open(own);
    const panel = await unfold(playground);
    const wide = Array.from({ length: 12 }, (_, at) => `a long name ${at}`).join(',');
    await panel.getByRole('textbox').fill(`${wide}\n${'some text,'.repeat(11)}end\n`);
    await expect(panel.getByRole('button', { name: '放进实验' })).toBeVisible();
    expect(await violations(page, { colorScheme, width, rules: 'all' })).toEqual([]);
    await panel.getByRole('button', { name: '放进实验' }).click();
    expect(await violations(page, { colorScheme, width, rules: 'all' })).toEqual([]);
    expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    const beside = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beside).toBe(0);
  });
}
