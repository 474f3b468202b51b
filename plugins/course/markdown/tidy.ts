/** Makes of a page's HTML what Markdown can say: no controls, nothing folded, labels and gaps written out. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Language } from '../../../src/data/language';

/** What is there to be pressed, to be seen, or to lead within the page. */
const dropped = [
  'button:not([class^="number_"])',
  'svg, form, dialog, textarea, input, select, nav, template, noscript',
  '.hash-link, [role="doc-backlink"]',
  '[class^="run_"], [aria-hidden="true"]',
  'img[alt=""], img:not([alt])',
].join(', ');

/** Links to what stands on the page anyway: its terms, its references, its answers. */
const unlinked = [
  '[class^="term_"], [role="doc-biblioref"], button',
  'a[href^="#ref-"], a[href^="#answer-"]',
].join(', ');

/** A class of a component's own style sheet; neighbours that have one are parted by layout alone. */
const styled = /_[\w-]{4,}$/;

/** @param own path of the page, below the language's folder */
export function tidy(tree: Root, own: string, language: Language): void {
  const stop = { zh: '：', en: ': ' }[language];
  const rules: readonly (readonly [string, (element: Element) => ElementContent[] | undefined])[] =
    [
      [dropped, () => []],
      [unlinked, ({ children }) => children],
      // A number of an experiment on this page needs no link to it.
      ['[class^="recorded_"]', (link) => (leadsTo(link, own) ? link.children : undefined)],
      ['details', unfolded],
      ['[class^="wrongLabel_"]', ({ children }) => [h('strong', children), text(stop)]],
      ['li > [class^="badge_"]', ({ children }) => [h('strong', children), text(' ')]],
      ['[class^="badge_"]', ({ children }) => [...children, text(' ')]],
      ['figcaption > [class^="mark_"]', ({ children }) => [...children, text(stop)]],
      ['[class^="value_"]', ({ children }) => [text(' '), ...children]],
    ];
  partNeighbours(tree);
  for (const [selector, write] of rules) replaceAll(tree, selector, write);
  visit(tree, 'comment', (_comment, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  for (const answer of selectAll('section[data-verdict]', tree)) answer.tagName = 'blockquote';
  for (const label of selectAll('p[class^="label_"], p[class^="heading_"]', tree))
    label.children = [h('strong', label.children)];
}

/** @param write what stands for an element; undefined where it stays */
function replaceAll(
  tree: Root,
  selector: string,
  write: (element: Element) => ElementContent[] | undefined,
): void {
  const found = new Set(selectAll(selector, tree));
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !found.delete(element)) return;
    const instead = write(element);
    if (!instead) return;
    parent.children.splice(index, 1, ...instead);
    return [SKIP, index];
  });
}

/** Layout parts them; in a line of Markdown a space has to. */
function partNeighbours(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    const next = index === undefined ? undefined : parent?.children[index + 1];
    if (!parent || index === undefined || next?.type !== 'element') return;
    const areSpans = isSpan(element) && isSpan(next);
    if (areSpans || (isStyled(element) && isStyled(next)))
      parent.children.splice(index + 1, 0, text(' '));
  });
}

/** But for those that hold a formula and the mark after it. */
function isSpan({ tagName, properties }: Element): boolean {
  return tagName === 'span' && ![properties['className']].flat().includes('unbroken');
}

function isStyled({ properties }: Element): boolean {
  return [properties['className']].flat().some((name) => styled.test(String(name)));
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function leadsTo({ properties }: Element, path: string): boolean {
  return String(properties['href']).replace(/#.*$/, '').endsWith(path);
}

function unfolded({ properties, children }: Element): ElementContent[] {
  const isQuestion = String(properties['className'] ?? '').startsWith('followUp_');
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || child.tagName !== 'summary') return [child];
    return isQuestion ? [h('h3', child.children)] : [h('p', h('strong', child.children))];
  });
}

/** The terms that a page explains on the spot, as a list; undefined where there is none. */
export function termsOf(tree: Root): Element | undefined {
  const found = new Map<string, string>();
  for (const term of selectAll('a[class^="term_"][title]', tree)) {
    const key = String(term.properties['href']).replace(/^.*#/, '');
    if (!found.has(key)) found.set(key, `${toString(term)}\n${String(term.properties['title'])}`);
  }
  if (found.size === 0) return undefined;
  return h(
    'ul',
    [...found.values()].map((entry) => {
      const [name = '', definition = ''] = entry.split('\n');
      return h('li', [h('strong', name), ` — ${definition}`]);
    }),
  );
}

/** Addresses as they hold outside of the site. @param page whole address of the page */
export function wholeAddresses(tree: Root, page: string): void {
  for (const link of selectAll('a[href], img[src]', tree)) {
    const name = link.tagName === 'img' ? 'src' : 'href';
    link.properties[name] = new URL(String(link.properties[name]), page).href;
    delete link.properties['title'];
  }
}

/** The text of a page without what surrounds it. */
export function textOfPage(tree: Root): Element {
  const found = select('article .theme-doc-markdown', tree);
  if (!found) throw new Error('The page has no text: article .theme-doc-markdown is missing.');
  return found;
}
