/** The words of a page's tree, as a reader sees them: numbers filled in, short formulas on one line. */
import { DomUtils, parseDocument } from 'htmlparser2';
import katex from 'katex';
import type { Nodes } from 'mdast';
import { formatMeasured, type NumberStyle } from '../../src/components/Measured/format';
import { formatCell } from '../../src/components/Wording';
import type { Language } from '../../src/data/language';
import type { Facts } from '../chapters/checks/facts';
import {
  attributesOf,
  isJsxElement,
  parseMdx,
  textOf,
  type JsxElement,
} from '../chapters/checks/syntax';
import { readComputed } from '../chapters/formula';

export interface Reading {
  readonly facts: Facts;
  readonly language: Language;
}

/** Of one node, or of several beside each other. Spaces are single. */
export function plainText(nodes: readonly Nodes[], reading: Reading): string {
  return (
    nodes
      .map((node) => written(node, reading))
      .join('')
      .replace(/\s+/g, ' ')
      // Before a stop, where a mark stood.
      .replace(/ (?=[.,;:!?，。；：？！、])/g, '')
      .replace(/(?<=\p{Script=Han}|[，。；：？！、（）]) (?=[，。；：？！、（）])/gu, '')
      .trim()
  );
}

/** Where one block ends and the next begins. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'math', 'blockquote']);

function written(node: Nodes, reading: Reading): string {
  if (isJsxElement(node)) return writtenElement(node, reading);
  if (node.type === 'inlineMath') return formulaText(node.value);
  if (node.type === 'math') return ' … ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (!('children' in node)) return ' ';
  const inside = childrenOf(node, reading);
  return blocks.has(node.type) ? `${inside} ` : inside;
}

function childrenOf(
  node: Extract<Nodes, { readonly children: unknown }>,
  reading: Reading,
): string {
  return node.children.map((child) => written(child, reading)).join('');
}

function writtenElement(element: JsxElement, reading: Reading): string {
  const { facts, language } = reading;
  const experiment = facts.experiments.get(textOf(element, 'id') ?? '');
  switch (element.name) {
    case 'Recorded':
      return numberText(experiment?.metrics?.[textOf(element, 'metric') ?? ''], element);
    case 'Computed':
      return numberText(readComputed(textOf(element, 'expr') ?? '').value, element);
    case 'Setting': {
      const value = experiment?.params[textOf(element, 'name') ?? ''];
      return typeof value === 'number'
        ? numberText(value, element)
        : formatCell(value, experiment?.labels ?? {}, language);
    }
    case 'Figure':
      return plainText(parseMdx(textOf(element, 'caption') ?? '').children, reading);
    // Entries of their own, and marks.
    case 'FollowUp':
    case 'Cite':
      return '';
    default: {
      const inside = childrenOf(element, reading);
      return element.type === 'mdxJsxFlowElement' ? `${inside} ` : inside;
    }
  }
}

function numberText(value: number | undefined, element: JsxElement): string {
  if (value === undefined) return '…';
  const given = new Map(attributesOf(element).map(({ name, value: of }) => [name, of]));
  const digits = given.get('digits');
  const style: NumberStyle = {
    digits: typeof digits === 'object' && digits ? Number(digits.value) : undefined,
    percent: given.has('percent'),
    scientific: given.has('scientific'),
  };
  return formatMeasured(value, style);
}

/** The characters that a formula shows, on one line: 1/2, h^2. */
export function formulaText(tex: string): string {
  const page = parseDocument(katex.renderToString(tex, { output: 'mathml', throwOnError: false }));
  for (const source of DomUtils.getElementsByTagName('annotation', page)) {
    DomUtils.removeElement(source);
  }
  for (const [name, sign, at] of signs) {
    for (const element of DomUtils.getElementsByTagName(name, page)) {
      const part = element.children[at];
      const [mark] = parseDocument(sign).children;
      if (part && mark) DomUtils.prepend(part, mark);
    }
  }
  // Without those that only a screen reader hears.
  return DomUtils.textContent(page).replace(/[\u2061-\u2064\u200b]/g, '');
}

/** What stands before which part of an element of MathML. */
const signs = [
  ['mfrac', '/', 1],
  ['msup', '^', 1],
  ['msubsup', '^', 2],
  ['msqrt', '√', 0],
] as const;
