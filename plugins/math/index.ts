/**
 * Turns typeset formulas into finished HTML. Left as elements, each of a formula's dozens of spans
 * is a React call in the page's bundle, parsed and hydrated again in the reader's browser; two
 * hundred formulas made a fifth of a chapter's script. Runs after `rehype-katex`.
 */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/** A mark that may not begin a line. */
const STOP = /^[，。、；：！？）”》,.;:!?)]+/;

/** A formula of so many glyphs fits a phone's line together with the mark that follows it. */
const SHORT = 12;

/** The class of the outermost element of a formula: KaTeX wraps a display formula once more. */
function classOf({ properties }: Element): string | undefined {
  const classes = [properties['className']].flat();
  return ['katex-display', 'katex'].find((name) => classes.includes(name));
}

/** How many characters the typeset formula shows. */
function glyphs(element: Element): number {
  let count = 0;
  visit(element, 'element', ({ children, properties }) => {
    // The MathML and the source it carries are not shown.
    if ([properties['className']].flat().includes('katex-mathml')) return SKIP;
    for (const child of children) if (child.type === 'text') count += [...child.value].length;
    return undefined;
  });
  return count;
}

export default function staticMath() {
  return (tree: Root): void => {
    let formulas = 0;
    visit(tree, 'element', (element, index, parent) => {
      const className = classOf(element);
      if (className === undefined || parent === undefined || index === undefined) return undefined;
      formulas += 1;
      const formula = finished(className, toHtml(element.children));
      parent.children[index] = formula;
      const next = parent.children[index + 1];
      const [stop] = next?.type === 'text' ? (STOP.exec(next.value) ?? []) : [];
      if (next?.type === 'text' && stop !== undefined && glyphs(element) <= SHORT) {
        parent.children[index] = unbroken([formula, { type: 'text', value: stop }]);
        next.value = next.value.slice(stop.length);
      }
      return [SKIP, index + 1];
    });
    if (formulas > 0) tree.children.unshift(fonts);
  };
}

const fonts: MdxJsxFlowElementHast = {
  type: 'mdxJsxFlowElement',
  name: 'MathFonts',
  attributes: [],
  children: [],
};

/** To a browser a formula is an object, after which a line may break; here it may not. */
function unbroken(children: Element['children']): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children,
  };
}

function finished(className: string, html: string): MdxJsxTextElementHast {
  const expression = valueToEstree({ __html: html });
  return {
    type: 'mdxJsxTextElement',
    name: 'span',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'className', value: className },
      // A wide formula scrolls in its own box, for the keyboard too.
      ...(className === 'katex-display'
        ? [{ type: 'mdxJsxAttribute' as const, name: 'tabIndex', value: '0' }]
        : []),
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: '',
          data: {
            estree: {
              type: 'Program',
              sourceType: 'module',
              body: [{ type: 'ExpressionStatement', expression }],
            },
          },
        },
      },
    ],
    children: [],
  };
}
