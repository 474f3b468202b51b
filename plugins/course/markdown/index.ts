/**
 * A built page as Markdown, for those who study with an assistant: read from its HTML, so that what each
 * component shows is already there, numbers and all.
 */
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { h } from 'hastscript';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { chapterOf } from '../../../src/data/chapters';
import type { Language } from '../../../src/data/language';
import { siteTitle } from '../../../src/data/site';
import type { Experiment } from '../../../src/experiments/experiment';
import type { QuestionPage } from '../../chapters/pages';
import { addressesOf, type Site } from '../site';
import { experimentBlock } from './experiment';
import { formulaHandlers, keepTex } from './formulas';
import { termsOf, textOfPage, tidy, wholeAddresses } from './tidy';

export interface MarkdownContext {
  readonly site: Site;
  readonly language: Language;
  /** All of them, by id. */
  readonly experiments: ReadonlyMap<string, Experiment>;
}

const parser = unified().use(rehypeParse).freeze();
const toMdast = unified().use(rehypeRemark, { handlers: formulaHandlers }).freeze();
const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/** @param html of the whole built page */
export async function markdownOf(
  html: string,
  page: QuestionPage,
  context: MarkdownContext,
): Promise<string> {
  const { site, language } = context;
  const { slug } = page.front;
  const tree: Root = { type: 'root', children: [textOfPage(parser.parse(articleOf(html)))] };
  replacePlaygrounds(tree, context);
  keepTex(tree);
  const terms = termsOf(tree);
  const known = terms && [h('h2', { zh: '本页的术语', en: 'Terms on this page' }[language]), terms];
  tidy(tree, slug, language);
  wholeAddresses(tree, addressesOf(site, slug)[language]);
  tree.children.push(...(known ?? []));
  const text = await toMdast.run(tree);
  return `${headOf(page, context)}${writer.stringify(text)}`;
}

/** Without menus and scripts, which would be parsed for nothing. */
function articleOf(html: string): string {
  return html.slice(Math.max(0, html.indexOf('<article')), html.lastIndexOf('</article>'));
}

/** Where the text comes from, for whoever meets the file alone. */
function headOf({ front }: QuestionPage, { site, language }: MarkdownContext): string {
  const { number, title } = chapterOf(front.chapter);
  const { zh, en } = addressesOf(site, front.slug);
  const [own, other] = { zh: [zh, en], en: [en, zh] }[language];
  return {
    zh: `> ${siteTitle.zh}，第 ${number} 问：${title.zh}。[网页](${own})，[英文](${other})。文字以 CC BY 4.0 授权。\n\n`,
    en: `> ${siteTitle.en}, question ${number}: ${title.en}. [Page](${own}), [in Chinese](${other}). Text under CC BY 4.0.\n\n`,
  }[language];
}

function replacePlaygrounds(tree: Root, { site, language, experiments }: MarkdownContext): void {
  visit(tree, 'element', (element, index, parent) => {
    const id = element.tagName === 'section' ? element.properties['dataExperiment'] : undefined;
    if (typeof id !== 'string' || !parent || index === undefined) return;
    const experiment = experiments.get(id);
    if (!experiment) throw new Error(`The page shows "${id}", and no experiment has that id.`);
    const tables = selectAll('[data-table] table', element);
    parent.children[index] = experimentBlock(experiment, { site, language, tables });
  });
}
