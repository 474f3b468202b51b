/** Notes on each link into another page what that page is called: on paper an address leads nowhere. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { QuestionPage } from '../pages';

/** @param all the pages of every question */
export function noteLeads(tree: Root, file: string, all: readonly QuestionPage[]): void {
  visit(tree, 'link', (link) => {
    const [path] = link.url.split('#', 1);
    const page = all.find(({ front }) => front.slug === path);
    // Words that name the page already say where they lead.
    if (!page || page.file === file || toString(link).includes(page.front.title)) return;
    link.data = {
      ...link.data,
      hProperties: { ...link.data?.hProperties, 'data-leads': page.front.title },
    };
  });
}
