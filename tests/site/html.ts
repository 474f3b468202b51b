/** Reads built pages without a browser: their headings, and the addresses that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface BuiltPage {
  /** Within the folder, with slashes: `en/blog/index.html`. */
  readonly file: string;
  readonly tree: Root;
}

export function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

export function readPage(folder: string, file: string): BuiltPage {
  return { file, tree: fromHtml(readFileSync(join(folder, file), 'utf8')) };
}

/** In their order in the text. */
export function headingIds({ tree }: BuiltPage): string[] {
  const ids: string[] = [];
  visit(tree, 'element', (article) => {
    if (article.tagName !== 'article') return;
    visit(article, 'element', ({ tagName, properties }) => {
      if (/^h[1-4]$/.test(tagName) && properties['id']) ids.push(String(properties['id']));
    });
  });
  return ids;
}

const naming = ['href', 'src', 'action', 'poster', 'data'] as const;

/** Candidates of `srcset` are an address and a size each. */
function addressesIn({ properties }: Element): string[] {
  const sets = [properties['srcSet'], properties['imageSrcSet']].flatMap((set) =>
    typeof set === 'string' ? set.split(',') : Array.isArray(set) ? set.map(String) : [],
  );
  return [
    ...naming.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : [])),
    ...sets.map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  ];
}

/** Every address that the page names, once, as it is written. */
export function addressesOf({ tree }: BuiltPage): string[] {
  const found = new Set<string>();
  visit(tree, 'element', (element) => {
    for (const address of addressesIn(element)) found.add(address);
  });
  return [...found];
}
