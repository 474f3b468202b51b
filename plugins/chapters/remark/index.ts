/**
 * Gives the vocabulary's components what they need: the experiment behind an id, the definition
 * behind a term, the works behind citations, and Markdown in attributes as children.
 * A page with a fault does not compile.
 */
import type { Root } from 'mdast';
import { relative } from 'node:path';
import type { Plugin } from 'unified';
import type { Language } from '../../../src/data/language';
import { checkChapter, checkVocabulary } from '../checks';
import { factsOf, type Facts } from '../checks/facts';
import { formatProblems } from '../checks/problem';
import { jsxElements } from '../checks/syntax';
import { placesOf, readQuestionPages, type QuestionPage } from '../pages';
import { injectCitations } from './citations';
import { injectExperiments } from './experiments';
import { noteLeads } from './leads';
import { moveTextsToSlots } from './slots';
import { fillNumbers } from './numbers';
import { fillQuestion } from './question';
import { injectTerms } from './terms';

interface Options {
  readonly siteDir: string;
  /** Chapters are held to the rules of prose; posts and other pages only to those of the vocabulary. */
  readonly pages: 'chapters' | 'posts';
}

const remarkVocabulary: Plugin<[Options], Root> =
  ({ siteDir, pages }) =>
  async (tree, { path }) => {
    const facts = await factsOf(siteDir);
    const file = relative(siteDir, path).replaceAll('\\', '/');
    const check = pages === 'chapters' ? checkChapter : checkVocabulary;
    const problems = check({ file, tree }, facts);
    if (problems.length > 0) throw new Error(formatProblems(problems));
    const language = file.startsWith('i18n/en/') ? 'en' : 'zh';
    fillIn(tree, facts, language, { file, all: await readQuestionPages(siteDir, language) });
  };

export default remarkVocabulary;

interface Pages {
  readonly file: string;
  /** Those of all questions, in the page's language. */
  readonly all: readonly QuestionPage[];
}

/** The pages of the question that this one belongs to; none for a post. */
function questionOf({ file, all }: Pages): QuestionPage[] {
  const chapter = all.find((page) => page.file === file)?.front.chapter;
  return all.filter(({ front }) => front.chapter === chapter);
}

/** Fills in what a page's components need; the page has passed its checks. */
export function fillIn(tree: Root, facts: Facts, language: Language, pages: Pages): void {
  const asked = { pages: questionOf(pages), all: pages.all };
  fillQuestion(tree, jsxElements(tree), asked, facts, language);
  const elements = jsxElements(tree);
  injectExperiments(tree, elements, facts, placesOf(pages.all), language);
  fillNumbers(tree, facts, placesOf(pages.all), language);
  injectTerms(elements, facts, language);
  injectCitations(elements, facts);
  noteLeads(tree, pages.file, pages.all);
  moveTextsToSlots(elements);
}
