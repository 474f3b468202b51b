/** What a failed run offers beside its sentence: a repair in the editor, lines that leak. */
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './page';

test('full-width punctuation is repaired by a click, and one undo takes it back', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  const text = await playground.editor();
  const broken = 'const a = “（”;\n// （注）\nconsole.log（a）；';
  await playground.type(broken);
  await playground.run();
  await playground.status('failed');
  const alert = section.getByRole('alert');
  await expect(alert).toHaveAttribute('data-error', 'odd-characters');
  await expect(alert).toContainText('混进了全角标点');
  await alert.getByRole('button', { name: '换成半角字符' }).click();
  const lines = text.locator('.cm-line');
  await expect(lines).toHaveText(['const a = "（";', '// （注）', 'console.log(a);']);
  await expect(alert.getByRole('button', { name: '换成半角字符' })).toHaveCount(0);
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(lines).toHaveText(broken.split('\n'));
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await playground.run();
  await playground.status('done');
});

test('a missing export names near ones, and its line is marked', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.type("\nimport { chrat } from 'lab';\nchrat('a');");
  await playground.run();
  await playground.status('failed');
  const alert = section.getByRole('alert');
  await expect(alert).toContainText('“lab”没有导出“chrat”。');
  await expect(section.getByRole('note', { name: 'main.ts 第 2 行的错误' })).toContainText(
    '“lab”没有导出“chrat”。是不是想写 chart？',
  );
  await alert.getByRole('button', { name: '到 main.ts 第 2 行' }).click();
  await expect(section.locator('.cm-activeLine')).toHaveText("import { chrat } from 'lab';");
});

test('tensors that stay are traced to their lines on request', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.type(
    "import * as tf from '@tensorflow/tfjs';\nconst x = tf.ones([2]);\nfor (let i = 0; i < 1200; i++) tf.square(x);",
  );
  await playground.run();
  await playground.status('done');
  const notice = section.locator('[data-notice="leaked"]');
  await notice.getByRole('button', { name: '再跑一遍，找出是哪几行' }).click();
  const place = notice.getByRole('button', { name: /^main\.ts 第 3 行：1,?200 个张量$/ });
  await place.click({ timeout: 30_000 });
  await expect(section.locator('.cm-activeLine')).toContainText('tf.square(x)');
  await expect(section).toHaveAttribute('data-status', 'done');
});
