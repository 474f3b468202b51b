/** The first touch of a playground is answered, whenever it comes. */
import { pageOf } from '../../scripts/built-pages.mts';
import { heldScripts } from '../site/held-scripts';
import { expect, test } from '../site/test';
import { PlaygroundPage } from './page';

const { path } = pageOf('dying-relu');

test('a click into the code before any script is there opens the editor, and keys go into it', async ({
  page,
}) => {
  const letGo = await heldScripts(page);
  await page.goto(`./${path}`, { waitUntil: 'commit' });
  const { section } = new PlaygroundPage(page);
  await section.locator('pre').first().click();
  letGo();
  await expect(section.locator('.cm-content')).toBeFocused({ timeout: 30_000 });
  await page.keyboard.type('// here ');
  await expect(section.locator('.cm-content')).toContainText('// here ');
});

test('Run pressed before any script is there runs, by mouse and by keys', async ({ page }) => {
  for (const how of ['mouse', 'keys'] as const) {
    const letGo = await heldScripts(page);
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    const playground = new PlaygroundPage(page);
    if (how === 'mouse') await playground.run();
    else await playground.button('运行').press('Enter');
    letGo();
    await expect(playground.section).not.toHaveAttribute('data-status', 'idle', {
      timeout: 30_000,
    });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

test('Run pressed before any script is there runs with the knob as it was turned', async ({
  page,
}) => {
  const letGo = await heldScripts(page);
  const playground = new PlaygroundPage(page, 'overflow-step-by-step');
  await page.goto(`./${pageOf(playground.id).path}`, { waitUntil: 'commit' });
  await playground.section.locator('[data-param="lossScale"]').fill('2');
  await playground.run();
  letGo();
  await playground.status('done');
  await expect(
    playground.section.locator('[data-claim="loss-scaling-saves-them"]'),
  ).toHaveAttribute('data-condition', 'changed');
});

/** When the reader presses, after the page has come, in milliseconds. */
const moments = [0, 40, 80, 120, 160, 200, 300, 400, 600, 800];

for (const moment of moments) {
  test(`a click into the code ${moment} ms after the page came opens the editor`, async ({
    page,
  }) => {
    await page.goto(`./${path}`, { waitUntil: 'commit' });
    const { section } = new PlaygroundPage(page);
    const code = section.locator('pre').first();
    await code.scrollIntoViewIfNeeded();
    await page.waitForTimeout(moment);
    const box = await code.boundingBox();
    if (!box) throw new Error('no code');
    // As a finger does: without asking whether the page is ready.
    await page.mouse.click(box.x + 120, box.y + 40);
    await expect(section.locator('.cm-content')).toBeFocused({ timeout: 20_000 });
  });
}

test('a press that is held while the scripts come, and a second one, are both done', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  const letGo = await heldScripts(page);
  const code = section.locator('pre').first();
  await code.scrollIntoViewIfNeeded();
  const box = await code.boundingBox();
  if (!box) throw new Error('no code');
  await page.mouse.move(box.x + 120, box.y + 40);
  await page.mouse.down();
  letGo();
  await page.waitForTimeout(1_500);
  await page.mouse.up();
  await expect(section.locator('.cm-content')).toBeFocused({ timeout: 20_000 });
});

test('two quick clicks on different things are both done', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const { section } = playground;
  await playground.open();
  const letGo = await heldScripts(page);
  await playground.run();
  await section.locator('pre').first().click();
  letGo();
  await expect(section).not.toHaveAttribute('data-status', 'idle', { timeout: 20_000 });
  await expect(section.locator('.cm-content')).toBeFocused({ timeout: 20_000 });
});
