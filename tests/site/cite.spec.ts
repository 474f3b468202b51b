/** How to cite: opened on a section and on a claim, and copied, in both languages. */
import { version } from '../../package.json';
import { section } from './pages';
import { expect, hydrated, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [path, button, copy] of [
  [section['zh-Hans'], '引用', '复制：BibTeX'],
  ['./en/experiments/dying-relu', 'Cite', 'Copy: BibTeX'],
] as const) {
  test(`${path} says how to cite it, and copies it`, async ({ page }) => {
    await page.goto(path);
    await hydrated(page);
    const cite = page.locator('[data-cite$="/dying-relu"]');
    await cite.getByRole('button', { name: button }).click();
    await cite.getByRole('button', { name: copy }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@misc\{ten-questions:/);
    expect(copied).toContain(version);
    expect(copied).toContain(`${path.slice(1)}}`);
  });
}
