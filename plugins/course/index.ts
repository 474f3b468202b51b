/**
 * What the built site gives to courses, programs and assistants: each page of a question as Markdown, and
 * at the site's root, both languages in each, `llms.txt`, `chapters.json`, `claims.json` and their schemas.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { version } from '../../package.json';
import { languageOf } from '../../src/data/language';
import { chaptersFileOf, type CourseSources } from './chaptersFile';
import { claimsFileOf } from './claimsFile';
import { llmsText } from './llms';
import { writeMarkdown } from './markdown/write';
import chaptersSchema from './schemas/chapters.schema.json';
import claimsSchema from './schemas/claims.schema.json';
import { sharedAddress, type Site } from './site';
import { readCourseSources } from './sources';

export default function course({ siteDir, i18n }: LoadContext): Plugin {
  const language = languageOf(i18n.currentLocale);
  return {
    name: 'course',
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
