/** A question's pages hang together: the sidebar follows the reader, and old addresses lead on. */
import { encodeShare } from '../../src/components/Playground/shareLink';
import { defaultSettings } from '../../src/components/Playground/settings';
import { question, section, type Locale } from './pages';
import { expect, hydrated, test } from './test';

const experiment = 'dying-relu';
const locales: readonly Locale[] = ['zh-Hans', 'en'];

for (const locale of locales) {
  test(`the sidebar shows the contents of the section gone on to, ${locale}`, async ({ page }) => {
    await page.goto(section[locale]);
    await hydrated(page);
    const contents = page.locator('.menu [data-contents]');
    await expect(contents).toHaveAttribute('data-contents', new RegExp(`${experiment}$`));
    await page.evaluate(() => (document.body.dataset['sameDocument'] = 'yes'));

    const next = page.locator('.menu__link[href$="/activation-functions/table"]');
    await next.click();
    await expect(page).toHaveURL(/\/activation-functions\/table\/?$/);
    await expect(next).toHaveAttribute('aria-current', 'page');
    await expect(contents).toHaveCount(1);
    await expect(contents).toHaveAttribute('data-contents', /activation-functions\/table$/);
    const [first] = await page
      .locator('article h2[id]')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    await expect(contents.getByRole('link').first()).toHaveAttribute('href', first ?? '');
    await expect(page.locator('body')).toHaveAttribute('data-same-document', 'yes');
  });

  test(`the address of a place that has moved leads to it, ${locale}`, async ({ page }) => {
    for (const anchor of ['dead-units', 'answer-26-4e']) {
      await page.goto('about:blank');
      await page.goto(`${question[locale]}#${anchor}`);
      await expect(page).toHaveURL(isAt(section[locale], `#${anchor}`));
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    }
  });

  test(`a link shared before the question had sections opens there, ${locale}`, async ({
    page,
  }) => {
    const settings = { ...defaultSettings({ backend: 'wasm' }), seed: 77 };
    const fragment = await encodeShare(experiment, { ...settings, files: { 'main.ts': '// old' } });
    await page.goto(`${question[locale]}${fragment}`);
    await expect(page).toHaveURL(isAt(section[locale], fragment));
    const playground = page.locator(`section[data-experiment="${experiment}"]`);
    await expect(playground.locator('[data-origin="link"]')).toBeVisible();
    await expect(playground).toContainText('// old');
    await expect(playground.locator('[data-param="seed"]')).toHaveValue('77');
    await expect(playground).toBeInViewport();
    await expect(playground).toHaveAttribute('data-status', 'idle');
  });
}

/** With or without a slash at the end of the path. */
function isAt(path: string, fragment: string): (url: URL) => boolean {
  return ({ pathname, hash }) =>
    pathname.replace(/\/$/, '').endsWith(path.slice(1)) && hash === fragment;
}
