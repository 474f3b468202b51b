/** The page for teachers: every lecture with links that lead on, and an embed line that works as it says. */
import { lectures } from '../../src/data/lectures';
import { expect, hydrated, test } from './test';

const languages = [
  { path: './teach', language: 'zh', embed: '嵌入', copy: '复制', footer: '用于教学' },
  { path: './en/teach', language: 'en', embed: 'Embed', copy: 'Copy', footer: 'For teachers' },
] as const;

for (const { path, language, embed, copy, footer } of languages) {
  test(`${path} has every lecture, and its embed line gives the experiment as it is set`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.goto(path.replace(/teach$/, ''));
    await page.getByRole('contentinfo').getByRole('link', { name: footer }).click();
    await hydrated(page);
    await expect(page).toHaveURL(/\/teach\/?$/);

    for (const { id, title, parts } of lectures) {
      const lecture = page.locator(`section[data-lecture="${id}"]`);
      await expect(lecture.getByRole('heading', { level: 3 })).toContainText(title[language]);
      for (const { section, experiments } of parts) {
        await expect(lecture.locator(`a[href$="${section}"]`)).toHaveCount(1);
        for (const experiment of experiments)
          await expect(lecture.locator(`a[href$="/experiments/${experiment}"]`)).toHaveCount(1);
      }
    }

    const lecture = page.locator('section[data-lecture="activation-functions"]');
    await lecture.getByText(embed, { exact: true }).first().click();
    const line = await lecture.getByRole('textbox').inputValue();
    await expect(lecture.getByRole('button', { name: copy })).toBeVisible();
    const address = /src="([^"]+)"/.exec(line)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { pathname, search } = new URL(address);
    const frame = await context.newPage();
    await frame.goto(`${new URL(baseURL ?? '').origin}${pathname}${search}`);
    await expect(frame.locator('[data-experiment="dying-relu"]')).toBeVisible();
    await expect(frame.locator('[data-param="largeStep"]').first()).toHaveValue('50');
  });
}
