/**
 * No number without a birth certificate: what stands in prose was recorded, computed, quoted or read
 * from an experiment. Years, counts and whole numbers are free.
 */
import type { Node, Parent } from 'unist';
import { visitParents } from 'unist-util-visit-parents';
import type { Page } from './page';
import { reporterOf, type Problem } from './problem';
import { attributesOf, isJsxElement } from './syntax';

/** Decimals (not 4.22.0, nor what names a paper at arXiv), percentages, ratios and powers of ten. */
const inText =
  /(?<![\d.]|arXiv )\d+\.\d+(?![\d.]*\.\d|\d)(?:\s?[%‰])?|\d+\s?[%‰]|(?<![\d:])\d+\s?[:：]\s?\d+(?![\d:])|10[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;
/** In a formula, results only: its coefficients are part of what it says. */
const inFormula =
  /\\approx\s*-?[\d.]+(?:\s*\\times\s*10\^\{?-?\d+\}?)?|\\times\s*10\^\{?-?\d+\}?|\d\s*\\%/g;

/** What is said of a number by whoever wrote it down. */
const certified: readonly string[] = ['Quoted'];
/** Attributes that hold prose. */
const spoken: readonly string[] = ['question', 'wrong', 'caption', 'alt'];

interface Typed {
  readonly node: Node;
  readonly number: string;
}

/** The numbers that an author typed into a page. */
export function typedNumbers({ tree }: Pick<Page, 'tree'>): Typed[] {
  const found: Typed[] = [];
  visitParents(tree, (node, ancestors) => {
    if (ancestors.some(isCertified)) return;
    for (const number of numbersOf(node)) found.push({ node, number });
  });
  return found;
}

export function checkNumbers(page: Page): Problem[] {
  const report = reporterOf(page.file);
  return typedNumbers(page).map(({ node, number }) =>
    report(
      node,
      `The number ${number} is typed.`,
      'say where it comes from: <Recorded id metric />, <Computed expr="0.99^100" digits={3} />, <Quoted id="He15" place="table 4">28.54%</Quoted>, or <Setting id name />.',
    ),
  );
}

function isCertified(node: Parent): boolean {
  return isJsxElement(node) && certified.includes(node.name ?? '');
}

function numbersOf(node: Node): string[] {
  if (isJsxElement(node)) {
    return attributesOf(node).flatMap(({ name, value }) =>
      spoken.includes(name) && typeof value === 'string' ? inSentence(value) : [],
    );
  }
  const { value } = node as { readonly value?: unknown };
  if (typeof value !== 'string') return [];
  if (node.type === 'text') return inSentence(value);
  if (node.type === 'inlineMath' || node.type === 'math') return value.match(inFormula) ?? [];
  return [];
}

/** An attribute may hold formulas between dollar signs. */
function inSentence(text: string): string[] {
  return text
    .split('$')
    .flatMap((part, index) =>
      index % 2 === 1 ? (part.match(inFormula) ?? []) : (part.match(inText) ?? []),
    );
}
