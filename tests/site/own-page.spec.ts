/** An experiment's own page in the hand: run there, read without scripts, reached from chapter and gallery. */
import { PlaygroundPage } from '../playground/page';
import { section } from './pages';
import { expect, hydrated, test } from './test';

const id = 'dying-relu';
const own = `./experiments/${id}`;

test('runs on its own page as in its chapter', async ({ page }) => {
  test.setTimeout(120_000);
  const playground = new PlaygroundPage(page, id);
  await playground.open(own);
  await playground.run();
  await playground.status('done');
  for (const claim of await playground.section.locator('[data-claim]').all())
    await expect(claim).toHaveAttribute('data-verdict', 'holds');
});

test('a playground in a chapter leads to it, and it leads back', async ({ page }) => {
  await page.goto(section['zh-Hans']);
  await hydrated(page);
  const playground = page.locator(`section[data-experiment="${id}"]`);
  await playground.getByRole('link', { name: '独立页面' }).click();
  await expect(page).toHaveURL(/\/experiments\/dying-relu\/?$/);
  await page.locator(`main header a[href$="#${id}"]`).click();
  await expect(page).toHaveURL(/\/activation-functions\/dying-relu\/?#dying-relu$/);
});

test('gone on to inside the site it is as whole as when opened', async ({ page }) => {
  await page.goto(own);
  await hydrated(page);
  const claims = page.locator('li[id^="claim-"]');
  const files = page.locator('main details pre');
  await page.evaluate(() => (document.body.dataset['sameDocument'] = 'yes'));
  await page.getByRole('link', { name: /^下一个实验/ }).click();
  await expect(page).not.toHaveURL(/dying-relu/);
  const next = new URL(page.url()).pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
  await expect(page.locator(`section[data-experiment="${next}"]`)).toHaveAttribute(
    'data-status',
    'idle',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(claims.first()).toBeVisible();
  await expect(page.locator('body')).toHaveAttribute('data-same-document', 'yes');
  await expect(page.locator(`section[data-experiment="${id}"]`)).toHaveCount(0);

  await page.goBack();
  await expect(page.locator(`section[data-experiment="${id}"]`)).toBeVisible();
  await expect(claims.first()).toBeVisible();
  await expect(files).toHaveCount(3);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [own, `./en/experiments/${id}`]) {
    test(`${path} reads to its last file`, async ({ page }) => {
      await page.goto(path);
      const workbench = page.locator(`section[data-experiment="${id}"]`);
      await expect(workbench.locator('figure[data-chart] svg').first()).toBeVisible();
      await expect(page.locator('[data-see]').first()).toBeVisible();
      await expect(page.locator('li[id^="claim-"]').last()).toBeVisible();
      const file = page.locator('main details').filter({ hasText: 'training.ts' });
      await expect(file.locator('pre')).toBeHidden();
      await file.locator('summary').click();
      await expect(file.locator('pre')).toContainText('export function train');
    });
  }
});
