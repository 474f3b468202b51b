/** The pages of the ten questions in one language: what stands on each, and where. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ContentsEntry } from '../../src/components/PageContents/loadContents';
import { answerAnchor } from '../../src/data/answer-anchor';
import type { Language } from '../../src/data/language';
import { readFrontMatter, type FrontMatter } from './checks/front-matter';
import { readPage, type Page } from './checks/page';
import { headingId, isJsxElement, textOf } from './checks/syntax';

/** Where each language keeps its pages, below the site's root. */
export const pageFolders: Readonly<Record<Language, string>> = {
  zh: 'docs',
  en: 'i18n/en/docusaurus-plugin-content-docs/current',
};

export interface QuestionPage {
  /** Below the site's root, with `/` as separator. */
  readonly file: string;
  readonly front: FrontMatter;
  /** The page with which the question begins. */
  readonly isAnswer: boolean;
  readonly tree: Root;
}

/** A heading or an experiment, in the order of the page. */
export interface Entry {
  readonly id: string;
  readonly level: number;
  /** Plain text of a heading; none for an experiment, which has its own title. */
  readonly text?: string;
}

interface Read {
  readonly changed: number;
  /** From the moment it is asked for: plugins ask side by side. */
  readonly page: Promise<QuestionPage | undefined>;
}

const cache = new Map<string, Read>();

/** Every page that can be read, by question and by place in it; faults are for the checks to tell. */
export async function readQuestionPages(
  siteDir: string,
  language: Language,
): Promise<readonly QuestionPage[]> {
  const folder = pageFolders[language];
  const names = await readdir(join(siteDir, folder), { recursive: true });
  const files = names.filter((name) => name.endsWith('.mdx')).map((name) => join(folder, name));
  const pages = await Promise.all(files.map((file) => readOnce(siteDir, file)));
  return pages
    .filter((page) => page !== undefined)
    .sort((a, b) => a.front.chapter - b.front.chapter || positionOf(a) - positionOf(b));
}

async function readOnce(siteDir: string, path: string): Promise<QuestionPage | undefined> {
  const { mtimeMs } = await stat(join(siteDir, path));
  const known = cache.get(path);
  if (known?.changed === mtimeMs) return known.page;
  const file = path.replaceAll('\\', '/');
  const source = readFile(join(siteDir, path), 'utf8');
  const page = source.then((text) => questionPageOf(file, text));
  cache.set(path, { changed: mtimeMs, page });
  return page;
}

/** The page with this source; undefined where it has faults. */
export function questionPageOf(file: string, source: string): QuestionPage | undefined {
  try {
    return asQuestionPage(readPage(file, source));
  } catch {
    return undefined;
  }
}

export function asQuestionPage(page: Page): QuestionPage | undefined {
  const front = readFrontMatter(page);
  return front && { ...page, front, isAnswer: page.file.endsWith('/index.mdx') };
}

function positionOf({ isAnswer, front }: QuestionPage): number {
  return isAnswer ? -1 : (front.sidebar_position ?? Number.MAX_SAFE_INTEGER);
}

/** Headings of the second and third level, and the experiments below them. */
export function entriesOf({ tree }: Pick<QuestionPage, 'tree'>): Entry[] {
  const entries: Entry[] = [];
  let level = 1;
  visit(tree, (node) => {
    if (node.type === 'heading') {
      level = node.depth;
      const id = headingId(node);
      if (id === undefined || node.depth > 3) return;
      const words = node.children.filter(({ type }) => type !== 'mdxTextExpression');
      entries.push({ id, level, text: toString(words).trim() });
    } else if (isJsxElement(node) && node.name === 'Playground') {
      const id = textOf(node, 'id');
      if (id !== undefined) entries.push({ id, level: level + 1 });
    }
  });
  return entries;
}

/** Ids of the experiments whose playgrounds stand on a page, in their order. */
export function experimentsOn(page: Pick<QuestionPage, 'tree'>): string[] {
  return entriesOf(page)
    .filter(({ text }) => text === undefined)
    .map(({ id }) => id);
}

/** Ids that every page may have. */
export const furniture: ReadonlySet<string> = new Set(['follow-ups', 'references']);

/** What links may lead to: headings, experiments, follow-ups and answers, but for what all pages have. */
export function anchorsOf({ tree }: Pick<QuestionPage, 'tree'>): string[] {
  const anchors: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') anchors.push(headingId(node) ?? '');
    if (!isJsxElement(node)) return;
    if (node.name === 'Playground' || node.name === 'FollowUp')
      anchors.push(textOf(node, 'id') ?? '');
    if (node.name === 'PopularAnswer') anchors.push(answerAnchor(textOf(node, 'source') ?? ''));
  });
  return anchors.filter((anchor) => anchor !== '' && !furniture.has(anchor));
}

/** The path of the page that has each anchor. */
export function pagesByAnchor(pages: readonly QuestionPage[]): Map<string, string> {
  return new Map(
    pages.flatMap((page) => anchorsOf(page).map((anchor) => [anchor, page.front.slug] as const)),
  );
}

/** The contents of a page as the sidebar shows them. @param titles of experiments, by id */
export function contentsOf(
  page: QuestionPage,
  titles: ReadonlyMap<string, string>,
): ContentsEntry[] {
  return entriesOf(page).map(({ id, level, text }) =>
    text === undefined
      ? { id, level, text: titles.get(id) ?? id, experiment: true }
      : { id, level, text },
  );
}

/** Where each experiment stands in the text, as `/activation-functions/dying-relu#dying-relu`. */
export async function experimentPlaces(siteDir: string): Promise<ReadonlyMap<string, string>> {
  // Both languages have it in the same place.
  return placesOf(await readQuestionPages(siteDir, 'zh'));
}

export function placesOf(pages: readonly QuestionPage[]): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap((page) =>
      experimentsOn(page).map((id) => [id, `${page.front.slug}#${id}`] as const),
    ),
  );
}
