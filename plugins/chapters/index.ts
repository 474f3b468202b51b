/** Docusaurus plugin: chapters are checked before anything is bundled, and a fault fails the build. */
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { checkContent } from './checks';
import { formatProblems } from './checks/problem';

export default function chapters({ siteDir }: LoadContext): Plugin {
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
  };
}
