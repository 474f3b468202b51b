/**
 * Without JavaScript a question is whole: its answer, the answers that circulate and its sections;
 * in a section text, formulas, code, recorded figures, claims, and the page's contents.
 */
import { question, section, type Locale } from './pages';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

const locales: readonly Locale[] = ['zh-Hans', 'en'];

for (const locale of locales) {
  const tag = locale === 'zh-Hans' ? '@core' : [];
  test(`a section reads without JavaScript, ${locale}`, { tag }, async ({ page }) => {
    await page.goto(section[locale]);
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(article.locator('p').first()).toBeVisible();
    await expect(article.locator('.katex').first()).toBeVisible();

    const experiments = article.locator('section[data-experiment]');
    expect(await experiments.count()).toBeGreaterThan(0);
    for (const experiment of await experiments.all()) {
      await expect(experiment.getByRole('region', { name: 'main.ts' })).toContainText("from 'lab'");
      await expect(experiment.locator('figure[data-chart] svg').first()).toBeVisible();
      const claims = experiment.locator('[data-claim]');
      expect(await claims.count()).toBeGreaterThan(0);
      for (const claim of await claims.all()) await expect(claim).toBeVisible();
    }

    const followUp = article.locator('details').last();
    await followUp.locator('summary').click();
    await expect(followUp).toHaveAttribute('open');
  });

  test(`the sidebar holds the contents of its page, ${locale}`, async ({ page }) => {
    await page.goto(section[locale]);
    const current = page.locator('.menu__link[aria-current="page"]');
    await expect(current).toHaveCount(1);
    const contents = page.locator('.menu [data-contents]');
    await expect(contents).toBeVisible();
    // Right under the page's name.
    const own = current.locator('xpath=../following-sibling::li[1]').locator('[data-contents]');
    await expect(own).toHaveCount(1);

    const targets = (links: Element[]): (string | null)[] =>
      links.map((link) => link.getAttribute('href'));
    const headings = await page
      .locator('article h2[id]')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const experiments = await page
      .locator('article section[data-experiment]')
      .evaluateAll((all) => all.map((one) => `#${one.getAttribute('data-experiment')}`));
    const links = await contents.locator('a').evaluateAll(targets);
    expect(links).toEqual(expect.arrayContaining([...headings, ...experiments]));
    expect(await contents.locator('a[data-experiment]').evaluateAll(targets)).toEqual(experiments);
    for (const link of links) await expect(page.locator(`[id="${link?.slice(1)}"]`)).toHaveCount(1);
  });

  test(`an answer page leads to its evidence and its sections, ${locale}`, async ({ page }) => {
    await page.goto(question[locale]);
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    const root = new URL(page.url()).pathname.replace(/\/$/, '');

    const answers = article.locator('ul > li[data-verdict]');
    expect(await answers.count()).toBeGreaterThan(9);
    for (const answer of await answers.all()) {
      await expect(answer).toBeVisible();
      await expect(answer.getByRole('link')).toHaveAttribute('href', /#answer-[\w-]+$/);
    }

    const sections = article.locator(`#sections ~ ol > li > a[href^="${root}/"]`);
    const inSidebar = page.locator(`.menu__link[href^="${root}/"]`);
    const address = (links: Element[]): (string | null)[] =>
      links.map((link) => link.getAttribute('href'));
    expect(await sections.count()).toBeGreaterThan(1);
    expect(await sections.evaluateAll(address)).toEqual(await inSidebar.evaluateAll(address));
  });
}
