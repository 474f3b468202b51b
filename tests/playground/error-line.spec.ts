/** An error stands at its line, beside Run, until the line is mended or runs again. */
import { expect, test } from '../site/test';
import { PlaygroundPage } from './page';

// The editor scrolls its page to what is typed, smoothly: that would still be under way when the
// page's place is read.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A long file, whose last line fails. */
const code = `import * as tf from '@tensorflow/tfjs';
${Array.from({ length: 60 }, (_, index) => `const a${index} = ${index};`).join('\n')}
tf.matMul(tf.ones([2, 3]), tf.ones([4, 5]));
`;

test('the edited line, Run and the error are on one screen; mending takes the note away', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.type(code);
  const bench = section.locator('[data-bench]');
  await bench.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  const before = await page.evaluate(() => window.scrollY);
  await playground.run();
  await playground.status('failed');
  const note = section.getByRole('note', { name: 'main.ts 第 62 行的错误' });
  await expect(note).toContainText('形状不匹配');
  for (const part of [
    section.locator('.cm-line[class*="errorLine"]'),
    note,
    playground.button('运行'),
    section.getByRole('alert'),
  ])
    // Whole but for a part of a pixel, to which boxes that scroll are rounded.
    await expect(part).toBeInViewport({ ratio: 0.99 });
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  await expect(section.getByRole('alert')).toHaveCount(1);

  await section.getByRole('alert').getByRole('button').click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type(' ');
  await expect(note).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('// ');
  await expect(note).toHaveCount(0);
  await expect(section.locator('[class*="errorLine"]')).toHaveCount(0);
  await playground.run();
  await playground.status('done');
  await expect(section.getByRole('alert')).toHaveCount(0);
});

test('the file of the error is opened, also where the code was not, and the next run begins without the note', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  await playground.editor();
  await section.getByRole('button', { name: /^training\.ts/ }).click();
  await playground.type("throw new Error('boom');\nexport {};\n");
  await section.getByRole('button', { name: /^main\.ts/ }).click();
  await playground.type("import './training';\n");
  await page.keyboard.press('ControlOrMeta+Enter');
  await playground.status('failed');
  const note = section.getByRole('note', { name: 'training.ts 第 1 行的错误' });
  await expect(note).toContainText('boom');
  await expect(section.getByRole('button', { name: /^training\.ts/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  // Where the reader typed, the next key goes into the code too.
  await expect(section.locator('.cm-content')).toBeFocused();

  await page.reload();
  await playground.hydrated();
  await expect(section.getByRole('button', { name: /^main\.ts/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await playground.run();
  await playground.status('failed');
  await expect(note).toContainText('boom');
  await expect(playground.button('运行')).toBeFocused();
  // It fails again at once: that the note was gone between is seen by who watches.
  const gone = section.evaluate(
    (element) =>
      new Promise((resolve) => {
        new MutationObserver(() => {
          if (!element.querySelector('[data-line-note]')) resolve(true);
        }).observe(element, { childList: true, subtree: true });
      }),
  );
  await playground.run();
  expect(await gone).toBe(true);
  await expect(note).toBeVisible();
});
