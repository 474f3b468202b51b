/**
 * Fills a question's first page with what its sections hold: circulating answers, and a map of them;
 * and the page of all questions with their shortest answers.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { answerAnchor } from '../../../src/data/answer-anchor';
import type { Language } from '../../../src/data/language';
import { pictureSources } from '../../experiments/pictures';
import type { Facts } from '../checks/facts';
import { jsxElements, textOf, type JsxElement } from '../checks/syntax';
import type { QuestionPage } from '../pages';
import { importDefault, setAttribute, setVariable } from './attributes';

/**
 * @param pages all pages of the question, in order
 * @param all those of every question
 */
export function fillQuestion(
  tree: Root,
  elements: readonly JsxElement[],
  {
    pages,
    all,
  }: { readonly pages: readonly QuestionPage[]; readonly all: readonly QuestionPage[] },
  facts: Facts,
  language: Language,
): void {
  for (const element of elements) {
    if (element.name === 'CirculatingAnswers') element.children = answersOf(pages);
    if (element.name === 'ShortAnswers') element.children = shortAnswersOf(all);
    if (element.name === 'Sections') element.children = sectionsOf(tree, pages, facts, language);
  }
}

/** A line for each circulating answer of the question, by its number in the list. */
function answersOf(pages: readonly QuestionPage[]): MdxJsxFlowElement[] {
  const byNumber = new Intl.Collator('en', { numeric: true });
  return pages
    .flatMap((page) =>
      jsxElements(page.tree)
        .filter(({ name }) => name === 'PopularAnswer')
        .map((answer) => ({ answer, page, source: textOf(answer, 'source') ?? '' })),
    )
    .sort((a, b) => byNumber.compare(a.source, b.source))
    .map(({ answer, page, source }) => {
      const line = elementOf('CirculatingAnswer', saidBy(answer));
      setAttribute(line, 'source', source);
      setAttribute(line, 'verdict', textOf(answer, 'verdict'));
      setAttribute(line, 'to', `${page.front.slug}#${answerAnchor(source)}`);
      return line;
    });
}

/** The shortest answer of each question, with what its own page has to be asked for. */
function shortAnswersOf(all: readonly QuestionPage[]): MdxJsxFlowElement[] {
  return all
    .filter(({ isAnswer }) => isAnswer)
    .flatMap(({ front, tree }) => {
      const short = jsxElements(tree).find(({ name }) => name === 'Short');
      if (!short) return [];
      const answer = elementOf('ShortAnswer', structuredClone(short.children) as PhrasingContent[]);
      for (const element of jsxElements(answer))
        if (element.name === 'Quoted') setAttribute(element, 'page', front.slug);
      setAttribute(answer, 'chapter', front.chapter);
      setAttribute(answer, 'to', front.slug);
      return answer;
    });
}

/** The words of the answer, as inline content. */
function saidBy(answer: JsxElement): PhrasingContent[] {
  const says = jsxElements(answer).find(({ name }) => name === 'Says');
  return says === undefined ? [] : structuredClone(inlineOf(says));
}

function inlineOf(node: RootContent): PhrasingContent[] {
  if (!('children' in node)) return [];
  const blocks = node.children as RootContent[];
  const paragraph = blocks.find(({ type }) => type === 'paragraph');
  return (paragraph === undefined ? blocks : inlineOf(paragraph)) as PhrasingContent[];
}

function sectionsOf(
  tree: Root,
  pages: readonly QuestionPage[],
  facts: Facts,
  language: Language,
): MdxJsxFlowElement[] {
  return pages
    .filter(({ isAnswer }) => !isAnswer)
    .map(({ front }, index) => {
      const section = elementOf('Section', [{ type: 'text', value: front.description }]);
      setAttribute(section, 'title', front.title);
      setAttribute(section, 'to', front.slug);
      const [experiment = '', chart = ''] = front.picture?.split('/') ?? [];
      const folder = facts.experiments.get(experiment)?.folder;
      if (folder === undefined) return section;
      const sources = pictureSources(folder, chart, language);
      for (const theme of ['light', 'dark'] as const) {
        const variable = `picture_${index}_${theme}`;
        tree.children.push(importDefault(variable, sources[theme]));
        setVariable(section, theme, variable);
      }
      return section;
    });
}

function elementOf(name: string, children: readonly PhrasingContent[]): MdxJsxFlowElement {
  const element: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: [],
    children: [],
  };
  // mdast types allow only blocks here; the compiler takes any node.
  return Object.assign(element, { children: [...children] });
}
