/** Every check of every chapter, without a build. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chapters } from '../../../src/data/chapters';
import { checkElements } from './elements';
import { loadFacts, type Facts } from './facts';
import { checkFrontMatter } from './front-matter';
import { checkHeadings } from './headings';
import { compareLanguages, missingLanguage } from './languages';
import { checkNames } from './names';
import { asQuestionPage, pageFolders } from '../pages';
import { readPage, type Page } from './page';
import type { Problem } from './problem';
import { checkNumbers } from './numbers';
import { checkProse } from './prose';
import { checkQuestion } from './question';

const postFolders = [
  ...['blog', 'src/pages'],
  ...['i18n/en/docusaurus-plugin-content-blog', 'i18n/en/docusaurus-plugin-content-pages'],
];

/** What is wrong with one chapter, whatever the other language says. */
export function checkChapter(page: Page, facts: Facts): Problem[] {
  return [
    ...checkFrontMatter(page),
    ...checkHeadings(page),
    ...checkProse(page),
    ...checkNumbers(page),
    ...checkVocabulary(page, facts),
  ];
}

/** What is wrong with the components of any page, be it a chapter or a post. */
export function checkVocabulary(page: Page, facts: Facts): Problem[] {
  return [...checkElements(page, facts), ...checkNames(page, facts)];
}

/** What is wrong with any chapter, in either language, or between them. */
export async function checkContent(siteDir: string): Promise<Problem[]> {
  const { zh: zhFolder, en: enFolder } = pageFolders;
  const facts = await loadFacts(siteDir);
  const [zh, en] = await Promise.all([readPages(siteDir, zhFolder), readPages(siteDir, enFolder)]);
  const problems = [...zh.problems, ...en.problems];
  for (const page of [...zh.pages.values(), ...en.pages.values()]) {
    problems.push(...checkChapter(page, facts));
  }
  problems.push(...checkQuestions(zh), ...checkQuestions(en));
  for (const folder of postFolders) {
    const posts = await readPages(siteDir, folder);
    problems.push(...posts.problems);
    for (const post of posts.pages.values()) {
      problems.push(...checkVocabulary(post, facts));
    }
  }
  for (const name of new Set([...zh.names, ...en.names])) {
    const ours = `${zhFolder}/${name}`;
    const theirs = `${enFolder}/${name}`;
    if (!en.names.includes(name)) problems.push(missingLanguage(ours, theirs));
    if (!zh.names.includes(name)) problems.push(missingLanguage(theirs, ours));
    const zhPage = zh.pages.get(name);
    const enPage = en.pages.get(name);
    if (zhPage && enPage) problems.push(...compareLanguages(zhPage, enPage));
  }
  return problems;
}

/** The pages of each question in one language. */
function checkQuestions({ pages }: Pages): Problem[] {
  const all = [...pages.values()].flatMap((page) => asQuestionPage(page) ?? []);
  return chapters.flatMap(({ number }) =>
    checkQuestion(all.filter(({ front }) => front.chapter === number)),
  );
}

interface Pages {
  /** Paths below the folder, readable or not. */
  readonly names: readonly string[];
  readonly pages: ReadonlyMap<string, Page>;
  readonly problems: readonly Problem[];
}

async function readPages(siteDir: string, folder: string): Promise<Pages> {
  const path = join(siteDir, folder);
  const entries = existsSync(path) ? await readdir(path, { recursive: true }) : [];
  const names = entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => /\.mdx?$/.test(entry))
    .sort();
  const pages = new Map<string, Page>();
  const problems: Problem[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    try {
      pages.set(name, readPage(file, await readFile(join(siteDir, file), 'utf8')));
    } catch (error) {
      problems.push(syntaxProblem(file, error));
    }
  }
  return { names, pages, problems };
}

/** The MDX parser throws a `VFileMessage` with the place. */
function syntaxProblem(file: string, error: unknown): Problem {
  const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
  return {
    file,
    line: line ?? 1,
    column: column ?? 1,
    message: `The page is no MDX: ${reason ?? String(error)}.`,
    fix: 'escape { and < in text as \\{ and \\<, close every component, leave a blank line around Markdown in it.',
  };
}
