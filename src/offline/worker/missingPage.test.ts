import { expect, it } from 'vitest';
import { missingPage } from './missingPage';

const scope = 'https://name.test/site/';
const kept: Readonly<Record<string, string>> = {
  'https://name.test/site/history': '<title data-rh="true">历史 &amp; 记忆</title>',
  'https://name.test/site/en/history': '<title>History</title>',
  'https://name.test/site/runtime': '<title>runtime</title>',
  'https://name.test/site/assets/js/main.1.js': 'main()',
};
const cacheOf = (pages: Readonly<Record<string, string>>): Cache =>
  ({
    keys: async () => Object.keys(pages).map((url) => ({ url })),
    match: async (url: string) => new Response(pages[url]),
  }) as unknown as Cache;

async function shown(path: string, pages = kept): Promise<{ html: string; links: string[] }> {
  const answer = await missingPage(`${scope}${path}`, scope, cacheOf(pages));
  expect(answer.status).toBe(503);
  const html = await answer.text();
  return { html, links: [...html.matchAll(/<li><a href="([^"]+)">/g)].map(([, to = '']) => to) };
}

it('lists the pages that are kept in the language of the one that is not', async () => {
  const chinese = await shown('methods');
  expect(chinese.html).toContain('<html lang="zh-Hans">');
  expect(chinese.html).toContain('历史 &amp; 记忆');
  expect(chinese.links).toEqual(['https://name.test/site/history']);
  const english = await shown('en/methods');
  expect(english.html).toContain('<html lang="en">');
  expect(english.links).toEqual(['https://name.test/site/en/history']);
});

it('says so where nothing is kept', async () => {
  const { html, links } = await shown('en', {});
  expect(html).toContain('No page has been saved yet.');
  expect(links).toEqual([]);
});
