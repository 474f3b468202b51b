/**
 * What the built site gives to courses, programs and assistants: each page of a question as Markdown, and
 * at the site's root, both languages in each, `llms.txt`, `chapters.json`, `claims.json` and their schemas.
 * The page for teachers gets its lectures, which are checked first, from `@generated/course`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { version } from '../../package.json';
import { languageOf } from '../../src/data/language';
import { lectures } from '../../src/data/lectures';
import { formatProblems } from '../chapters/checks/problem';
import { watchedFiles } from '../experiments/loadManifests';
import { chaptersFileOf } from './chaptersFile';
import { checkLectures, readLecturePlaces } from './checkLectures';
import { claimsFileOf } from './claimsFile';
import { lectureViews } from './lectureViews';
import { llmsText } from './llms';
import { writeMarkdown } from './markdown/write';
import chaptersSchema from './schemas/chapters.schema.json';
import claimsSchema from './schemas/claims.schema.json';
import { sharedAddress, type Site } from './site';
import { readCourseSources, type CourseSources } from './sources';

export default function course({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'course',
    async contentLoaded({ actions: { createData } }) {
      const sources = await readCourseSources(siteDir);
      const problems = checkLectures(lectures, sources, readLecturePlaces(siteDir));
      if (problems.length > 0) {
        const told = formatProblems(problems, 'the lectures');
        if (process.env.NODE_ENV !== 'development') throw new Error(told);
        logger.warn(told);
      }
      await createData('lectures.json', lectureViews(lectures, sources, language));
    },
    getPathsToWatch: () => [
      ...watchedFiles(siteDir),
      'docs/**/*.mdx',
      'i18n/en/docusaurus-plugin-content-docs/current/**/*.mdx',
    ],
    async postBuild({ outDir, siteConfig: { url, baseUrl } }) {
      const site: Site = { url, root: rootOf(baseUrl, i18n), release: version };
      const sources = await readCourseSources(siteDir);
      const experiments = new Map(sources.experiments.map((one) => [one.id, one]));
      await writeMarkdown(outDir, sources.pages[language], { site, language, experiments });
      // Both languages share these: the first one's build writes them.
      if (i18n.currentLocale === i18n.defaultLocale) await writeShared(outDir, sources, site);
    },
  };
}

/** The path of the first language, from that of the one being built. */
function rootOf(baseUrl: string, { currentLocale, defaultLocale }: LoadContext['i18n']): string {
  return currentLocale === defaultLocale ? baseUrl : baseUrl.replace(/[^/]+\/$/, '');
}

async function writeShared(folder: string, sources: CourseSources, site: Site): Promise<void> {
  const json = (content: object): string => `${JSON.stringify(content, undefined, 1)}\n`;
  await mkdir(join(folder, 'schemas'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'llms.txt': llmsText(sources, site),
    'chapters.json': json(chaptersFileOf(sources, site)),
    'claims.json': json(claimsFileOf(sources.experiments, site)),
    'schemas/chapters.schema.json': json(served(chaptersSchema, 'chapters', site)),
    'schemas/claims.schema.json': json(served(claimsSchema, 'claims', site)),
  };
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
}

/** A schema with the address under which it is served. */
function served(
  { $schema, ...schema }: { readonly $schema: string },
  name: string,
  site: Site,
): object {
  return { $schema, $id: sharedAddress(site, `schemas/${name}.schema.json`), ...schema };
}
