/**
 * Gives the vocabulary's components what they need: the experiment behind an id, the definition
 * behind a term, the works behind citations, and Markdown in attributes as children.
 * A page with a fault does not compile.
 */
import type { Root } from 'mdast';
import { relative } from 'node:path';
import type { Plugin } from 'unified';
import type { Language } from '../../../src/data/language';
import { checkChapter, checkVocabulary, nameOptions } from '../checks';
import { loadFacts, type Facts } from '../checks/facts';
import { formatProblems } from '../checks/problem';
import { jsxElements } from '../checks/syntax';
import { injectCitations } from './citations';
import { injectExperiments } from './experiments';
import { moveTextsToSlots } from './slots';
import { injectTerms } from './terms';

interface Options {
  readonly siteDir: string;
  /** Chapters are held to the rules of prose; posts only to those of the vocabulary. */
  readonly pages: 'chapters' | 'posts';
}

const remarkVocabulary: Plugin<[Options], Root> =
  ({ siteDir, pages }) =>
  async (tree, { path }) => {
    const facts = await loadFacts(siteDir);
    const file = relative(siteDir, path).replaceAll('\\', '/');
    const check = pages === 'chapters' ? checkChapter : checkVocabulary;
    const problems = check({ file, tree }, facts, nameOptions());
    if (problems.length > 0) throw new Error(formatProblems(problems));
    fillIn(tree, facts, file.startsWith('i18n/en/') ? 'en' : 'zh');
  };

export default remarkVocabulary;

/** Fills in what a page's components need; the page has passed its checks. */
export function fillIn(tree: Root, facts: Facts, language: Language): void {
  const elements = jsxElements(tree);
  injectExperiments(tree, elements, facts);
  injectTerms(elements, facts, language);
  injectCitations(elements, facts);
  moveTextsToSlots(elements);
}
