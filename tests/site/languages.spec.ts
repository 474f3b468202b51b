/** The two languages are one site: the switch keeps the page, and each page names the other. */
import { section } from './pages';
import { expect, test } from './test';

test('the switch leads to the same page', { tag: '@core' }, async ({ page }) => {
  await page.goto(section['zh-Hans']);
  await page.getByRole('navigation').getByText('简体中文', { exact: true }).first().hover();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/activation-functions\/dying-relu\/?$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.getByRole('navigation').getByText('English', { exact: true }).first().hover();
  await page.getByRole('link', { name: '简体中文' }).click();
  await expect(page).not.toHaveURL(/\/en\//);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('each page names its translation', async ({ page, baseURL }) => {
  await page.goto(section['zh-Hans']);
  const address = await page.locator('link[hreflang="en"]').getAttribute('href');
  expect(new URL(address ?? '', baseURL).pathname).toMatch(
    /\/en\/activation-functions\/dying-relu\/?$/,
  );
});
