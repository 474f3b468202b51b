/** The pages under test. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from './kinds';
import { pagesIn, type Locale, type SitePage } from '../../scripts/site-pages.mts';

export type { Locale, SitePage };

export const pages: readonly SitePage[] = pagesIn('build');

/** The same page in the other language. */
export function translated({ path, locale }: SitePage): SitePage {
  return locale === 'zh-Hans'
    ? { path: path.replace(/^\.\//, './en/'), locale: 'en' }
    : { path: path.replace(/^\.\/en\//, './'), locale: 'zh-Hans' };
}

/** The file that a static host sends for it. */
export function htmlFile({ path }: SitePage, folder = 'build'): string {
  return join(folder, path, 'index.html');
}

/** The answer page of a question, and a section of it that has an experiment. */
export const question: Readonly<Record<Locale, string>> = {
  'zh-Hans': './activation-functions',
  en: './en/activation-functions',
};
export const section: Readonly<Record<Locale, string>> = {
  'zh-Hans': `${question['zh-Hans']}/dying-relu`,
  en: `${question.en}/dying-relu`,
};

/** An experiment that trains on tensors, with several files, charts and texts on what to see. */
const tensors = 'experiments/dying-relu';

export function isOwnPage({ path }: SitePage): boolean {
  return /\/experiments\/./.test(path);
}

const chosen = chosenPlaces();

/**
 * What a browser opens: of the own pages of experiments, which are made alike, the largest, the
 * middle one and one that trains on tensors, in both languages. The HTML of all is read.
 */
export const openedPages: readonly SitePage[] = pages.filter(
  (page) => !isOwnPage(page) || chosen.has(placeOf(page)),
);

function chosenPlaces(): ReadonlySet<string> {
  const bySize = pages
    .filter((page) => isOwnPage(page) && page.locale === 'zh-Hans' && placeOf(page) !== tensors)
    .map((page) => ({ place: placeOf(page), bytes: statSync(htmlFile(page)).size }))
    .sort((a, b) => a.bytes - b.bytes);
  const [largest, middle] = [bySize.at(-1), bySize[Math.floor(bySize.length / 2)]];
  return new Set([tensors, ...[largest, middle].flatMap((one) => one?.place ?? [])]);
}
