/** The ten short answers: all there, with their numbers and formulas, on four sheets of paper at most. */
import { chapters } from '../../src/data/chapters';
import { expect, hydrated, test } from './test';

for (const path of ['./answers', './en/answers']) {
  test(`${path} has an answer to each question, and prints on four sheets`, async ({ page }) => {
    await page.goto(path);
    await hydrated(page);
    const answers = page.locator('main section[aria-labelledby^="question-"]');
    await expect(answers).toHaveCount(chapters.length);
    for (const answer of await answers.all())
      expect((await answer.locator('p').allInnerTexts()).join('').length).toBeGreaterThan(80);
    // Each page of a PDF is an object of its own.
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
    expect(sheets).toBeGreaterThan(0);
    expect(sheets).toBeLessThanOrEqual(4);
  });
}

test('a quoted number leads to the work on the page of its question', async ({ page }) => {
  await page.goto('./answers');
  await hydrated(page);
  const link = page.locator('main a[href*="#ref-"]').first();
  await expect(link).toHaveAttribute('href', /^\/[\w-]+\/?#ref-\w+$/);
});
