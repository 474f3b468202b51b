/**
 * Writes the search index of the page's language to `@generated/search`, and the texts that excerpts
 * are cut from on shelves beside it. The browser gets their addresses, and fetches them when asked.
 */
import type { LoadContext, Plugin } from '@docusaurus/types';
import { serialize } from '../../src/components/Search/engine';
import type { SearchDocument, Texts } from '../../src/components/Search/found';
import { languageOf } from '../../src/data/language';
import { watchedFiles } from '../experiments/loadManifests';
import { documentsOf } from './documents';
import { readSources } from './sources';

export default function search({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'search',
    async contentLoaded({ actions: { createData } }) {
      const documents = documentsOf(await readSources(siteDir, language));
      const index = await createData('index.json', serialize(documents));
      const texts: string[] = [];
      for (const [shelf, content] of shelvesOf(documents)) {
        const file = await createData(`texts/${shelf}.json`, content);
        texts.push(`${JSON.stringify(shelf)}: ${late(file)}`);
      }
      await createData(
        'files.js',
        `module.exports = {\nindex: ${late(index)},\ntexts: {\n${texts.join(',\n')}\n}\n};\n`,
      );
    },
    getPathsToWatch: () => [
      ...watchedFiles(siteDir),
      'docs/**/*.mdx',
      'i18n/en/docusaurus-plugin-content-docs/current/**/*.mdx',
      'src/chapters/**/glossary{,/*}.ts',
      'src/chapters/23-history/timeline/*.ts',
      'src/data/bibliography{,/*}.ts',
      'src/data/lectures{,/*}.ts',
      'src/pages/*',
      'blog/*.mdx',
      'i18n/en/{docusaurus-plugin-content-pages,docusaurus-plugin-content-blog}/*.mdx',
    ],
  };
}

function late(file: string): string {
  return `require(${JSON.stringify(`${file}?late`)})`;
}

function shelvesOf(documents: readonly SearchDocument[]): Map<string, Texts> {
  const shelves = new Map<string, Record<number, string>>();
  for (const { id, shelf, text } of documents) {
    if (text === '') continue;
    const texts = shelves.get(shelf) ?? {};
    shelves.set(shelf, texts);
    texts[id] = text;
  }
  return shelves;
}
