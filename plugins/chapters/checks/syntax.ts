/** Reads MDX source the way the site does, and gives checks typed access to what they look at. */
import type { Comment, Program } from 'estree';
import type { Heading, Root } from 'mdast';
import type {
  MdxFlowExpression,
  MdxJsxAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
  MdxTextExpression,
  MdxjsEsm,
} from 'mdast-util-mdx';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
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

export function isJsxElement(node: Node): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** All JSX elements of a tree, or inside of one, in order of appearance. */
export function jsxElements(tree: Root | JsxElement): JsxElement[] {
  const found: JsxElement[] = [];
  visit(tree, (node) => {
    if (isJsxElement(node)) found.push(node);
  });
  return found;
}

/** What the page imports by name or as default. */
export function importedNames(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'mdxjsEsm', (node) => {
    for (const statement of programOf(node)?.body ?? []) {
      if (statement.type !== 'ImportDeclaration') continue;
      for (const { local } of statement.specifiers) names.add(local.name);
    }
  });
  return names;
}

type Scripted = MdxFlowExpression | MdxTextExpression | MdxjsEsm;

export function programOf(node: Scripted): (Program & { comments?: Comment[] | null }) | undefined {
  return node.data?.estree ?? undefined;
}

export function isCommentOnly(node: Scripted): boolean {
  return programOf(node)?.body.length === 0;
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
  if (last?.type !== 'mdxTextExpression' || !isCommentOnly(last)) return undefined;
  const comments = programOf(last)?.comments ?? [];
  const comment = comments.length === 1 ? comments[0]?.value.trim() : undefined;
  return comment?.startsWith('#') ? comment.slice(1).split(/\s/)[0] : undefined;
}
