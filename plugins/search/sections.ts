/** A page cut at its headings: each part is an entry with the heading's anchor, and so is each follow-up. */
import type { Nodes, RootContent } from 'mdast';
import { chapterOf } from '../../src/data/chapters';
import type { SearchDocument } from '../../src/components/Search/found';
import { headingId, jsxElements, parseMdx, textOf } from '../chapters/checks/syntax';
import { furniture, type QuestionPage } from '../chapters/pages';
import { plainText, type Reading } from './plainText';

/** An entry before it has its number. */
export type Found = Omit<SearchDocument, 'id'>;

interface Part {
  readonly anchor: string;
  readonly heading: readonly Nodes[];
  readonly body: RootContent[];
}

export function sectionsOf(page: QuestionPage, reading: Reading): Found[] {
  const { title, slug, description, keywords = [] } = page.front;
  const question = chapterOf(page.front.chapter).title[reading.language];
  const shelf = String(page.front.chapter);
  const [intro, ...parts] = partsOf(page);
  const own: Found = {
    kind: 'section',
    shelf,
    to: slug,
    title,
    place: page.isAnswer ? '' : question,
    names: keywords.join(' '),
    text: `${description} ${plainText(intro.body, reading)}`.trim(),
  };
  const place = page.isAnswer ? question : `${question} › ${title}`;
  const entries = parts
    .map(({ anchor, heading, body }) => ({
      to: `${slug}#${anchor}`,
      title: plainText(heading, reading),
      text: plainText(body, reading),
    }))
    .filter(({ to, text }) => text !== '' && !furniture.has(to.split('#')[1] ?? ''));
  return [
    own,
    ...[...entries, ...followUpsOf(page, reading)].map((entry): Found => ({
      kind: 'section',
      shelf,
      place,
      names: '',
      ...entry,
    })),
  ];
}

/** What stands before the first heading, then a part for each heading. */
export function partsOf({ tree }: Pick<QuestionPage, 'tree'>): [Part, ...Part[]] {
  const parts: [Part, ...Part[]] = [{ anchor: '', heading: [], body: [] }];
  for (const node of tree.children) {
    const anchor = node.type === 'heading' && node.depth <= 3 ? headingId(node) : undefined;
    if (node.type === 'heading' && anchor !== undefined) {
      const heading = node.children.filter(({ type }) => type !== 'mdxTextExpression');
      parts.push({ anchor, heading, body: [] });
    } else if (node.type !== 'yaml' && node.type !== 'mdxjsEsm') parts.at(-1)?.body.push(node);
  }
  return parts;
}

function followUpsOf(
  { front, tree }: QuestionPage,
  reading: Reading,
): Pick<Found, 'to' | 'title' | 'text'>[] {
  return jsxElements(tree)
    .filter(({ name }) => name === 'FollowUp')
    .map((element) => ({
      to: `${front.slug}#${textOf(element, 'id') ?? ''}`,
      title: plainText(parseMdx(textOf(element, 'question') ?? '').children, reading),
      text: plainText(element.children, reading),
    }));
}
