/** Docusaurus plugin: chapters are checked before anything is bundled, and a fault fails the build. */
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { chapters as chapterList } from '../../src/data/chapters';
import { languageOf } from '../../src/data/language';
import { loadManifests } from '../experiments/loadManifests';
import { checkContent } from './checks';
import { formatProblems } from './checks/problem';
import { contentsOf, pagesByAnchor, readQuestionPages } from './pages';
import { leanScripts } from './scripts';

export default function chapters({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'chapters',
    getPathsToWatch: () => [
      'docs/**/*.mdx',
      'i18n/en/docusaurus-plugin-content-docs/current/**/*.mdx',
      'src/chapters/**/glossary{,/*}.ts',
      'src/data/bibliography{,/*}.ts',
    ],
    async loadContent() {
      const problems = await checkContent(siteDir);
      if (problems.length === 0) return;
      // A writer begins with one language: the preview stays up and says what is missing.
      if (process.env.NODE_ENV === 'development') logger.warn(formatProblems(problems));
      else throw new Error(formatProblems(problems));
    },
    configureWebpack: (_config, isServer) => leanScripts(isServer),
    async contentLoaded({ actions: { createData } }) {
      const pages = await readQuestionPages(siteDir, language);
      const experiments = await loadManifests(siteDir);
      const titles = new Map(experiments.map(({ id, title }) => [id, title[language]]));
      const imports: string[] = [];
      for (const { number, slug } of chapterList) {
        const own = pages.filter(({ front }) => front.chapter === number);
        const contents = new Map(
          own.map((page) => [page.front.slug.slice(1), contentsOf(page, titles)]),
        );
        const file = await createData(`contents/${slug}.json`, Object.fromEntries(contents));
        imports.push(`${JSON.stringify(slug)}: require(${JSON.stringify(`${file}?late`)}),`);
        await createData(`anchors/${number}.json`, Object.fromEntries(pagesByAnchor(own)));
      }
      await createData('contents.js', `module.exports = {\n${imports.join('\n')}\n};\n`);
    },
  };
}
