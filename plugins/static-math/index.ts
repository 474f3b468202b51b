/**
 * Turns typeset formulas into finished HTML. Left as elements, each of a formula's dozens of spans
 * is a React call in the page's bundle, parsed and hydrated again in the reader's browser; two
 * hundred formulas made a fifth of a chapter's script. Runs after `rehype-katex`.
 */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

/** The class of the outermost element of a formula: KaTeX wraps a display formula once more. */
function classOf({ properties }: Element): string | undefined {
  const classes = [properties['className']].flat();
  return ['katex-display', 'katex'].find((name) => classes.includes(name));
}

export default function staticMath() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      const className = classOf(element);
      if (className === undefined || parent === undefined || index === undefined) return undefined;
      parent.children[index] = finished(className, toHtml(element.children));
      // To a browser a formula is an object, after which a line may break; a word joiner forbids it.
      const next = parent.children[index + 1];
      if (next?.type === 'text' && /^[，。、；：！？）”》,.;:!?)]/.test(next.value)) {
        next.value = `\u2060${next.value}`;
      }
      return SKIP;
    });
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
