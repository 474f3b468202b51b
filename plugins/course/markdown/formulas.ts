/** Typeset formulas go back to the TeX that KaTeX keeps beside them. */
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Options } from 'rehype-remark';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** Elements that stand for a formula until it is written. */
const INLINE = 'tex-inline';
const DISPLAY = 'tex-display';

/** Most elements of a page belong to its formulas: what selects among the rest comes after. */
export function keepTex(tree: Root): void {
  visitParents(tree, 'element', (element, parents) => {
    const isDisplay = hasClass(element, 'katex-display');
    if (!isDisplay && !hasClass(element, 'katex')) return;
    const parent = parents.at(-1);
    const source = select('annotation', element);
    if (!source) throw new Error('A formula has no TeX beside it: KaTeX has to write MathML, too.');
    const tex = toString(source).trim();
    const isInTable = parents.some((around) => around.type === 'element' && isCell(around));
    // A letter, so that the spaces around it count as those around a word.
    const children: Element['children'] = [{ type: 'text', value: 'x' }];
    parent?.children.splice(parent.children.indexOf(element), 1, {
      type: 'element',
      tagName: isDisplay ? DISPLAY : INLINE,
      properties: { tex: isInTable ? withoutBars(tex) : tex },
      children,
    });
    return SKIP;
  });
}

function hasClass({ properties }: Element, name: string): boolean {
  return [properties['className']].flat().includes(name);
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

/** A bar would end the cell of a table. */
function withoutBars(tex: string): string {
  return tex.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ').trimEnd();
}

export const formulaHandlers: NonNullable<Options['handlers']> = {
  [INLINE]: (_state, { properties }) => ({ type: 'inlineMath', value: texOf(properties) }),
  [DISPLAY]: (_state, { properties }) => ({ type: 'math', value: texOf(properties) }),
};

function texOf({ tex }: Element['properties']): string {
  return String(tex);
}
