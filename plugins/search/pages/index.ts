/** Reads the pages that belong to no question, as they are in one language: src/pages and the posts. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../src/data/language';
import { blogDescription, blogTitle, siteDescription, siteTitle } from '../../../src/data/site';
import { inlineTexts } from '../../texts/inline.mjs';
import { readTexts } from '../../texts/readTexts.mjs';
import type { Reading } from '../plainText';
import { readComponent, type PagePart } from './component';
import { readWritten } from './post';

export interface SitePage {
  /** Below the language's root. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The first is what stands before the first heading. */
  readonly parts: readonly PagePart[];
}

const folder = 'src/pages';

/** Where each language keeps what is written as MDX. */
const written: Readonly<Record<Language, { readonly pages: string; readonly posts: string }>> = {
  zh: { pages: folder, posts: 'blog' },
  en: {
    pages: 'i18n/en/docusaurus-plugin-content-pages',
    posts: 'i18n/en/docusaurus-plugin-content-blog',
  },
};

export async function readSitePages(siteDir: string, reading: Reading): Promise<SitePage[]> {
  const { language } = reading;
  const { pages, posts } = written[language];
  const read = (...path: readonly string[]): Promise<string> =>
    readFile(join(siteDir, ...path), 'utf8');
  const texts = language === 'zh' ? {} : readTexts(join(siteDir, 'i18n', language, 'code.json'));
  const shown = (source: string, file: string): string => inlineTexts(source, file, texts);
  const components = new Map<string, string>();
  for (const file of await headedComponents(siteDir))
    components.set(
      `../components/${file}`,
      shown(await read('src/components', file, 'index.tsx'), 'index.tsx'),
    );

  const own = (await readdir(join(siteDir, folder))).map(async (file): Promise<SitePage[]> => {
    const [, name = '', kind] = /^(.+)\.(tsx|mdx)$/.exec(file) ?? [];
    const path = name === 'index' ? '/' : `/${name}`;
    if (kind === 'mdx') return [{ path, ...readWritten(await read(pages, file), reading) }];
    if (kind !== 'tsx') return [];
    const source = shown(await read(folder, file), file);
    const { title, description, parts } = readComponent(source, (at) => components.get(at));
    return [
      {
        path,
        title: title ?? siteTitle[language],
        description: description ?? siteDescription[language],
        parts,
      },
    ];
  });
  const blog = (await readdir(join(siteDir, posts)))
    .filter((file) => file.endsWith('.mdx'))
    .map(async (file): Promise<SitePage[]> => {
      const page = readWritten(await read(posts, file), reading);
      return [{ ...page, path: `/blog/${page.slug ?? ''}` }];
    });
  const list: SitePage = {
    path: '/blog',
    title: blogTitle[language],
    description: blogDescription[language],
    parts: [],
  };
  return [...(await Promise.all([...own, ...blog])).flat(), list];
}

/** Components whose headings are those of the page that shows them. */
async function headedComponents(siteDir: string): Promise<string[]> {
  const root = join(siteDir, 'src/components');
  const names = await readdir(root);
  const found = await Promise.all(
    names.map(async (name) => {
      const file = join(root, name, 'index.tsx');
      const source = existsSync(file) ? await readFile(file, 'utf8') : '';
      return /<(?:Heading|h2|h3)\b[^>]*\sid="/.test(source) ? [name] : [];
    }),
  );
  return found.flat();
}
