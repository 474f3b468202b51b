/** A chapter in one language, as the checks see it. */
import type { Root } from 'mdast';
import { parseMdx } from './syntax';

export interface Page {
  /** Below the site's root, with `/` as separator. */
  readonly file: string;
  readonly tree: Root;
}

/** Throws with the place in the file where the source is no MDX. */
export function readPage(file: string, source: string): Page {
  return { file, tree: parseMdx(source) };
}
