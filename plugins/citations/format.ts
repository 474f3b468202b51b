/** Writes citations with Citation.js, when the site is built: readers fetch the text alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Citation } from '../../src/data/citation';
import type { Language } from '../../src/data/language';
import { siteAuthors, siteTitle } from '../../src/data/site';
import type { Release } from './release';

export interface Cited {
  readonly title: string;
  /** The whole address. */
  readonly url: string;
  /** How a bibliography calls it. */
  readonly key: string;
}

interface Styles {
  readonly styles: { add(name: string, style: string): void };
}
interface BibTeX {
  readonly format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean };
}

const chinese = 'gb-t-7714';
(plugins.config.get('@csl') as Styles).styles.add(
  chinese,
  readFileSync(join(__dirname, 'gb-t-7714.csl'), 'utf8'),
);
Object.assign((plugins.config.get('@bibtex') as BibTeX).format, {
  // Chinese titles stay as they are: BibTeX has long read UTF-8 (biber, bibtex8, pbibtex).
  asciiOnly: false,
  useIdAsLabel: true,
  // It would take the hyphens out.
  checkLabel: false,
});

const styles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { template: chinese, lang: 'en-US' },
  en: { template: 'apa', lang: 'en-US' },
};
const locales: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
const versions: Readonly<Record<Language, string>> = { zh: '版本', en: 'Version' };

export function citationOf(cited: Cited, release: Release, language: Language): Citation {
  const version = `${versions[language]} ${release.version}`;
  const item = {
    id: cited.key,
    type: 'webpage',
    title: cited.title.replace(/[。.]$/, ''),
    author: [{ literal: siteAuthors[language] }],
    'container-title': siteTitle[language],
    issued: { 'date-parts': [release.date.split('-').map(Number)] },
    version: release.version,
    // Styles leave a web page's version out, but not its genre; BibTeX has only a note for it.
    genre: version,
    URL: cited.url,
    language: locales[language],
  };
  const { genre: _, title, ...bare } = item;
  const note = `${siteTitle[language]}, ${version}`;
  return {
    line: new Cite(item).format('bibliography', { format: 'text', ...styles[language] }).trim(),
    bibtex: new Cite({ ...bare, title: forTex(title), note }).format('bibtex').trim(),
    csl: JSON.stringify([item], null, 2),
  };
}

/** Citation.js leaves TeX's own signs alone where it is told to leave Chinese alone. */
function forTex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&');
}
