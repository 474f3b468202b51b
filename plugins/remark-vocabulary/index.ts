/**
 * Gives the vocabulary's components what they need: the experiment behind an id, the definition
 * behind a term, the works behind citations, and Markdown in attributes as children.
 */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { loadFacts } from '../chapter-checks/facts';
import { jsxElements } from '../chapter-checks/syntax';
import { injectCitations } from './citations';
import { injectExperiments } from './experiments';
import { moveTextsToSlots } from './slots';
import { injectTerms } from './terms';

interface Options {
  readonly siteDir: string;
}

const remarkVocabulary: Plugin<[Options], Root> =
  ({ siteDir }) =>
  async (tree, file) => {
    const elements = jsxElements(tree);
    if (elements.length === 0) return;
    const facts = await loadFacts(siteDir);
    const language = file.path.replaceAll('\\', '/').includes('/i18n/en/') ? 'en' : 'zh';
    injectExperiments(tree, elements, facts);
    injectTerms(elements, facts, language);
    injectCitations(elements, facts);
    moveTextsToSlots(elements);
  };

export default remarkVocabulary;
