/** Where the site will be served, and what follows from it: whole addresses in both languages. */
import type { Localized } from '../../src/data/language';

export interface Site {
  /** Without a path: `https://example.org`. */
  readonly url: string;
  /** The path of the first language, with a slash at both ends. */
  readonly root: string;
  /** The version in `package.json`. */
  readonly release: string;
}

/** Folder of each language below the root. */
const folders: Localized = { zh: '', en: 'en/' };

/** @param path below the language's folder, such as `/activation-functions#dead-units` */
export function addressesOf({ url, root }: Site, path: string): Localized {
  const inFolder = (folder: string): string => `${url}${root}${folder}${path.replace(/^\//, '')}`;
  return { zh: inFolder(folders.zh), en: inFolder(folders.en) };
}

/** Of what both languages share. */
export function sharedAddress({ url, root }: Site, file: string): string {
  return `${url}${root}${file}`;
}

/** The Markdown of a page, beside its folder. @param slug such as `/activation-functions/dying-relu` */
export function markdownPath(slug: string): string {
  return `${slug}.md`;
}
