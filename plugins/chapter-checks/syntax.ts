/** Reads MDX source the way the site does, and gives checks typed access to what they look at. */
import type { Comment, Program } from 'estree';
import type { Heading, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMath)
  .freeze();

export function parseMdx(source: string): Root {
  return processor.parse(source);
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** All JSX elements of a tree, in order of appearance. */
export function jsxElements(tree: Root): JsxElement[] {
  const found: JsxElement[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(node);
  });
  return found;
}

export function attributesOf(element: JsxElement): MdxJsxAttribute[] {
  return element.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
}

/** The text of an attribute that is written as a string; undefined if absent or an expression. */
export function textOf(element: JsxElement, name: string): string | undefined {
  const value = attributesOf(element).find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The explicit id of a heading that ends in a `#id` comment. */
export function headingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  const program: (Program & { comments?: Comment[] | null }) | null | undefined = last.data?.estree;
  if (!program || program.body.length > 0) return undefined;
  const comment = program.comments?.length === 1 ? program.comments[0]?.value.trim() : undefined;
  return comment?.startsWith('#') ? comment.slice(1).split(/\s/)[0] : undefined;
}
