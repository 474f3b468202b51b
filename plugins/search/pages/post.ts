/** A page that is written as MDX and belongs to no question: a post, or a page of its own. */
import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { parseMdx } from '../../chapters/checks/syntax';
import { plainText, type Reading } from '../plainText';
import { partsOf } from '../sections';
import type { PagePart } from './component';

const Front = v.object({
  title: v.optional(v.string()),
  description: v.string(),
  slug: v.optional(v.string()),
});

export interface WrittenPage {
  readonly title: string;
  readonly description: string;
  /** Of a post, below the folder of posts. */
  readonly slug?: string | undefined;
  readonly parts: readonly PagePart[];
}

/** Without a title in its front matter it begins with one. */
export function readWritten(source: string, reading: Reading): WrittenPage {
  const tree = parseMdx(source);
  const [first] = tree.children;
  const yaml = first?.type === 'yaml' ? load(first.value, { schema: CORE_SCHEMA }) : {};
  const { title, description, slug } = v.parse(Front, yaml);
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const children = tree.children.filter((node) => node !== heading);
  return {
    title: title ?? plainText(heading ? [heading] : [], reading),
    description,
    slug,
    parts: partsOf({ tree: { ...tree, children } }).map(({ anchor, heading: words, body }) => ({
      anchor,
      title: plainText(words, reading),
      text: plainText(body, reading),
    })),
  };
}
