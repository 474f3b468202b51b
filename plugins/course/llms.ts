/** `llms.txt`: where an assistant finds the site as Markdown and as data, in the format of llmstxt.org. */
import type { List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { chapters, type Chapter } from '../../src/data/chapters';
import { languages, type Language } from '../../src/data/language';
import { siteDescription, siteTitle } from '../../src/data/site';
import type { CourseSources } from './sources';
import { addressesOf, markdownPath, sharedAddress, type Site } from './site';

const about = {
  zh: '每一页都有中文和英文，彼此不是译文，说的是同一件事。正文里的实验数据取自运行记录；论断带判据、种子、出处和对照。',
  en: 'Every page exists in Chinese and in English; neither translates the other, both say the same. Experimental numbers in the text come from recorded runs; claims come with their criterion, seeds, source and control.',
} as const;

const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

export function llmsText({ pages }: Pick<CourseSources, 'pages'>, site: Site): string {
  const children: RootContent[] = [
    heading(1, `${siteTitle.en} · ${siteTitle.zh}`),
    { type: 'blockquote', children: [paragraph(`${siteDescription.en} ${siteDescription.zh}`)] },
    paragraph(about.en),
    paragraph(about.zh),
    heading(2, 'Data'),
    list([
      file(site, 'chapters.json', 'questions, pages, experiments, lectures; addresses and times'),
      file(site, 'claims.json', 'every claim with its recorded value, criterion, source, control'),
      file(site, 'schemas/chapters.schema.json', 'JSON Schema of chapters.json'),
      file(site, 'schemas/claims.schema.json', 'JSON Schema of claims.json'),
    ]),
  ];
  for (const language of [...languages].reverse())
    for (const chapter of chapters) {
      const own = pages[language].filter(({ front }) => front.chapter === chapter.number);
      if (own.length === 0) continue;
      children.push(
        heading(2, titleOf(chapter, language)),
        list(
          own.map(({ front }) => {
            const address = addressesOf(site, markdownPath(front.slug))[language];
            return item(front.title, address, front.description);
          }),
        ),
      );
    }
  return writer.stringify({ type: 'root', children } satisfies Root);
}

function titleOf({ number, title }: Chapter, language: Language): string {
  return { zh: `${number} ${title.zh}（中文）`, en: `${number} ${title.en} (English)` }[language];
}

function file(site: Site, name: string, what: string): ListItem {
  return item(name, sharedAddress(site, name), what);
}

function item(name: string, url: string, what: string): ListItem {
  const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: name }] };
  const words: PhrasingContent = { type: 'text', value: `: ${what}` };
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [link, words] }],
  };
}

function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
