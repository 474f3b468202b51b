/** Gives numbers in prose their value: computed, quoted, or read from an experiment's parameters. */
import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { shortName } from '../../../src/data/bibliography/work';
import type { Language } from '../../../src/data/language';
import type { Facts } from '../checks/facts';
import { attributesOf, isJsxElement, textOf, type JsxElement } from '../checks/syntax';
import { readComputed, type Formula } from '../formula';
import { removeAttribute, setAttribute } from './attributes';

/** @param places where each experiment stands in the text, by id */
export function fillNumbers(
  tree: Root,
  facts: Facts,
  places: ReadonlyMap<string, string>,
  language: Language,
): void {
  visit(tree, (node, index, parent) => {
    if (!isJsxElement(node)) return undefined;
    const id = textOf(node, 'id') ?? '';
    if (node.name === 'Quoted') {
      const work = facts.works.get(id);
      if (work) setAttribute(node, 'label', shortName(work));
    }
    if (node.name === 'Setting') {
      const experiment = facts.experiments.get(id);
      const name = textOf(node, 'name') ?? '';
      setAttribute(node, 'title', experiment?.title[language]);
      setAttribute(node, 'label', experiment?.labels[name]?.[language] ?? name);
      setAttribute(node, 'value', experiment?.params[name]);
      setAttribute(node, 'place', places.get(id));
    }
    if (node.name !== 'Computed') return undefined;
    const formula = readComputed(textOf(node, 'expr') ?? '');
    if (hasFlag(node, 'formula') && parent && index !== undefined) {
      parent.children.splice(index, 1, mathOf(formula, node) as never);
      return [SKIP, index + 1];
    }
    removeAttribute(node, 'expr');
    setAttribute(node, 'value', formula.value);
    if (!formula.isSupposed) setAttribute(node, 'text', formula.text);
    return undefined;
  });
}

function hasFlag(element: JsxElement, name: string): boolean {
  return attributesOf(element).some((attribute) => attribute.name === name);
}

type InlineMath = Extract<PhrasingContent, { readonly type: 'inlineMath' }>;

/** `0.99^{100}\approx0.366`, as Markdown between dollar signs would be. */
function mathOf({ value, tex }: Formula, element: JsxElement): InlineMath {
  const rounded = roundedTex(value, element);
  const exact = Math.abs(Number(rounded.plain) - value) <= Math.abs(value) * 1e-12;
  const text = `${tex}${exact ? '=' : '\\approx '}${rounded.tex}`;
  return {
    type: 'inlineMath',
    value: text,
    data: {
      hName: 'code',
      hProperties: { className: ['language-math', 'math-inline'] },
      hChildren: [{ type: 'text', value: text }],
    },
  };
}

interface Rounded {
  readonly plain: string;
  readonly tex: string;
}

function roundedTex(value: number, element: JsxElement): Rounded {
  const given = attributesOf(element).find(({ name }) => name === 'digits')?.value;
  const digits = typeof given === 'object' && given ? Number(given.value) : undefined;
  if (hasFlag(element, 'scientific')) {
    const plain = value.toExponential(digits ?? 1);
    const [mantissa = '', exponent = ''] = plain.split('e');
    return { plain, tex: `${mantissa}\\times10^{${Number(exponent)}}` };
  }
  if (hasFlag(element, 'percent')) {
    const shown = rounded(value * 100, digits);
    return { plain: String(Number(shown) / 100), tex: `${shown}\\%` };
  }
  const plain = rounded(value, digits);
  return { plain, tex: plain };
}

/** As `Measured` writes it: three significant digits, or so many after the point. */
function rounded(value: number, digits: number | undefined): string {
  return digits === undefined ? String(Number(value.toPrecision(3))) : value.toFixed(digits);
}
