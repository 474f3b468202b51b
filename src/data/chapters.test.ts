/** A chapter has one title, in the sidebar, on the map and on its page, and a picture. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chapters } from './chapters';

const folders = { zh: 'docs', en: 'i18n/en/docusaurus-plugin-content-docs/current' } as const;

it.each(chapters.filter(({ released }) => released))('$slug', ({ number, slug, title }) => {
  for (const language of ['zh', 'en'] as const) {
    const text = readFileSync(`${folders[language]}/${number}-${slug}/index.mdx`, 'utf8');
    expect(/^title: (.*)$/m.exec(text)?.[1]).toBe(title[language]);
  }
});

it.each(chapters)('$slug has a picture', ({ number, slug, picture }) => {
  const file = `src/experiments/${number}-${slug}/${picture.experiment}/recorded/charts.json`;
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty([picture.chart, 'svg', 'zh']);
});
