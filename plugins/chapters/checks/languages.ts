/** The two languages of a chapter say the same: same skeleton, same evidence, same sources. */
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { lineOfField, readFrontMatter } from './front-matter';
import type { Page } from './page';
import type { Problem } from './problem';
import { headingId, jsxElements, textOf, type JsxElement } from './syntax';

/** One thing that both languages must have. */
interface Item {
  /** What is compared, and shown in the message. */
  readonly value: string;
  readonly line: number;
}

interface Aspect {
  /** What the items are, in the plural. */
  readonly name: string;
  readonly itemsOf: (page: Page) => readonly Item[];
  /** False where each language may choose its own order. */
  readonly ordered: boolean;
}

const aspects: readonly Aspect[] = [
  { name: 'headings', itemsOf: headingsOf, ordered: true },
  { name: 'playgrounds', itemsOf: elementsOf('Playground', 'id'), ordered: true },
  {
    name: 'popular answers',
    itemsOf: elementsOf('PopularAnswer', 'source', 'verdict', 'claim'),
    ordered: true,
  },
  { name: 'follow-ups', itemsOf: elementsOf('FollowUp', 'id'), ordered: true },
  { name: 'figures', itemsOf: elementsOf('Figure', 'src'), ordered: true },
  { name: 'recorded numbers', itemsOf: elementsOf('Recorded', 'id', 'metric'), ordered: false },
  { name: 'computed numbers', itemsOf: elementsOf('Computed', 'expr'), ordered: false },
  { name: 'quoted numbers', itemsOf: elementsOf('Quoted', 'id'), ordered: false },
  { name: 'parameters', itemsOf: elementsOf('Setting', 'id', 'name'), ordered: false },
  { name: 'cited works', itemsOf: elementsOf('Cite', 'id'), ordered: false },
];

/** All ways in which the two pages differ; the first difference of each kind. */
export function compareLanguages(zh: Page, en: Page): Problem[] {
  const differences = aspects.map((aspect) =>
    aspect.ordered ? compareInOrder(aspect, zh, en) : compareAsSets(aspect, zh, en),
  );
  return [...compareFrontMatter(zh, en), ...differences.filter((problem) => problem !== undefined)];
}

/** A chapter that only one language has. */
export function missingLanguage(file: string, missingFile: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    message: `The chapter has no counterpart ${missingFile}.`,
    fix: 'write it, with the same headings, playgrounds, claims, follow-ups and citations.',
  };
}

function compareInOrder({ name, itemsOf }: Aspect, zh: Page, en: Page): Problem | undefined {
  const ours = itemsOf(zh);
  const theirs = itemsOf(en);
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const our = ours[index];
    const their = theirs[index];
    if (our?.value === their?.value) continue;
    return difference(name, zh, en, our, their, index);
  }
  return undefined;
}

function difference(
  name: string,
  zh: Page,
  en: Page,
  our: Item | undefined,
  their: Item | undefined,
  index: number,
): Problem {
  const file = our ? zh.file : en.file;
  const told = (page: Page, item: Item | undefined): string =>
    item ? `${item.value} (${page.file}:${item.line})` : `none (${page.file})`;
  return {
    file,
    line: (our ?? their)?.line ?? 1,
    column: 1,
    message: `The languages differ in ${name}: number ${index + 1} is ${told(zh, our)} in Chinese, ${told(en, their)} in English.`,
    fix: 'give both languages the same, in the same order.',
  };
}

function compareAsSets({ name, itemsOf }: Aspect, zh: Page, en: Page): Problem | undefined {
  return (
    onlyIn(name, itemsOf(zh), zh, itemsOf(en), en) ?? onlyIn(name, itemsOf(en), en, itemsOf(zh), zh)
  );
}

function onlyIn(
  name: string,
  items: readonly Item[],
  page: Page,
  others: readonly Item[],
  other: Page,
): Problem | undefined {
  const known = new Set(others.map(({ value }) => value));
  const extra = items.find(({ value }) => !known.has(value));
  if (!extra) return undefined;
  return {
    file: page.file,
    line: extra.line,
    column: 1,
    message: `The languages differ in ${name}: ${other.file} lacks ${extra.value}.`,
    fix: `add it to ${other.file}, or remove it here.`,
  };
}

function compareFrontMatter(zh: Page, en: Page): Problem[] {
  const ours = readFrontMatter(zh);
  const theirs = readFrontMatter(en);
  if (!ours || !theirs) return [];
  const shared = ['slug', 'chapter', 'sidebar_position', 'picture', 'last_checked'] as const;
  return shared
    .filter((field) => ours[field] !== theirs[field])
    .map((field) => ({
      file: en.file,
      line: lineOfField(en, field),
      column: 1,
      message: `The languages differ in front matter field "${field}": ${String(ours[field])} (${zh.file}:${lineOfField(zh, field)}), ${String(theirs[field])} here.`,
      fix: 'give both languages the same.',
    }));
}

function headingsOf({ tree }: Page): Item[] {
  const items: Item[] = [];
  visit(tree, 'heading', (heading: Heading) => {
    items.push({
      value: `${'#'.repeat(heading.depth)} ${headingId(heading) ?? '(no id)'}`,
      line: heading.position?.start.line ?? 1,
    });
  });
  return items;
}

function elementsOf(name: string, ...attributes: readonly string[]): (page: Page) => Item[] {
  return ({ tree }) =>
    jsxElements(tree)
      .filter((element) => element.name === name)
      .map((element) => itemOf(element, attributes));
}

function itemOf(element: JsxElement, attributes: readonly string[]): Item {
  const values = attributes.flatMap((attribute) => textOf(element, attribute) ?? []);
  return {
    value: values.length > 0 ? values.join(' ') : `<${element.name ?? ''}>`,
    line: element.position?.start.line ?? 1,
  };
}
