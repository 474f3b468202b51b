/** The source of lab: opened from a name in the editor, read, closed, and not fetched before. */
import { expect, test } from '@playwright/test';
import { PlaygroundPage } from './page';

const code = `import { param, steps as turns } from 'lab';

const count = param('count', 3, [1, 9, 1]);
for (const step of turns(count)) console.log(step);
`;

async function opened({ page }: { page: PlaygroundPage['page'] }): Promise<PlaygroundPage> {
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.type(code);
  return playground;
}

test('a name of lab leads to its source, by button and keyboard @core', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('labSources')) fetched.push(request.url());
  });
  const playground = await opened({ page });
  const { section } = playground;
  await expect(playground.button('查看 lab 的源码')).toBeVisible();
  await section.locator('.cm-line').nth(3).getByText('turns').click();
  const button = playground.button('查看 steps 的源码');
  await expect(button).toBeVisible();
  expect(fetched).toEqual([]);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const source = section.getByRole('region', { name: '源码 src/lab/loops.ts，只读' });
  await expect(source).toBeFocused();
  await expect(source.locator('[data-definition]')).toBeInViewport();
  await expect(source).toContainText('export function steps(');
  expect(fetched).toHaveLength(1);

  await page.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('F12 and a click with Ctrl open it too, and typing goes on after it', async ({ page }) => {
  const { section } = await opened({ page });
  const editor = section.locator('.cm-content');
  const name = section.locator('.cm-line').nth(2).getByText('param', { exact: true });
  await name.click();
  await page.keyboard.press('F12');
  const source = section.getByRole('region', { name: '源码 src/lab/param.ts，只读' });
  await expect(source).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor).toBeFocused();

  await name.click({ modifiers: ['Control'] });
  await expect(source).toBeFocused();
  await section.getByRole('button', { name: '关闭' }).click();
  await expect(editor).toBeFocused();
  await page.keyboard.type('X');
  await expect(editor).toContainText(/const count = \w*X\w*\(/);
});

test('it leads on to what it uses, and closes into the editor though another file is shown', async ({
  page,
}) => {
  const { section } = await opened({ page });
  await section.locator('.cm-line').nth(2).getByText('param', { exact: true }).click();
  await page.keyboard.press('F12');
  const panel = section.getByRole('region', { name: 'param 的源码', exact: true });
  await panel.getByRole('button', { name: 'checks.ts' }).click();
  await expect(panel).toContainText('src/lab/checks.ts');
  await panel.getByRole('button', { name: '回到 param' }).click();
  await expect(panel).toContainText('src/lab/param.ts');
  await section.getByRole('button', { name: 'training.ts' }).click();
  await panel.getByRole('button', { name: '关闭' }).click();
  await expect(section.locator('.cm-content')).toBeFocused();
  await expect(section.locator('.cm-content')).toHaveAttribute('aria-label', /training\.ts/);
});

test('without a connection it says so, and the next try may do', async ({ page }) => {
  await page.route('**/labSources*', (route) => route.abort());
  const { section } = await opened({ page });
  await section.getByRole('button', { name: '查看 lab 的源码' }).click();
  const panel = section.getByRole('region', { name: 'lab 的源码', exact: true });
  await expect(panel.getByRole('status')).toContainText('没有取到源码');
  await page.unroute('**/labSources*');
  await panel.getByRole('button', { name: '再试一次' }).click();
  await expect(panel).toContainText('src/lab/index.ts');
});
