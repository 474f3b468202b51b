/** The pages of the text that show playgrounds, read from the built site's HTML. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface BuiltPage {
  /** Relative to the site's base, so that it leads there below a sub-path too. */
  readonly path: string;
  /** Experiments in the order of the page. */
  readonly ids: readonly string[];
  /** Characters of HTML. */
  readonly weight: number;
}

const section = /<section\b[^>]*\sdata-experiment="?([\w-]+)/g;

/**
 * Every page of the text with a playground in it, in the site's first language, the lightest first;
 * not the own pages and frames of experiments, which show the same ones again.
 */
export function pagesWithPlaygrounds(folder = 'build'): readonly BuiltPage[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(folder, entry.parentPath).split(sep))
    .filter(([first]) => first !== 'en' && first !== 'experiments' && first !== 'embed')
    .map((parts) => {
      const html = readFileSync(join(folder, ...parts, 'index.html'), 'utf8');
      const ids = [...html.matchAll(section)].map(([, id = '']) => id);
      return { path: parts.join('/'), ids, weight: html.length };
    })
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => a.weight - b.weight);
}

/** The page that shows the playground of an experiment. */
export function pageOf(id: string, folder = 'build'): BuiltPage {
  const page = pagesWithPlaygrounds(folder).find(({ ids }) => ids.includes(id));
  if (!page) throw new Error(`No page in ${folder} shows the playground of ${id}.`);
  return page;
}
