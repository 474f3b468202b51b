/**
 * What the built site gives to courses and to programs: `chapters.json` and `claims.json` at its root,
 * both languages in each, and the schemas that they keep.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { version } from '../../package.json';
import { chaptersFileOf } from './chaptersFile';
import { claimsFileOf } from './claimsFile';
import chaptersSchema from './schemas/chapters.schema.json';
import claimsSchema from './schemas/claims.schema.json';
import { sharedAddress, type Site } from './site';
import { readCourseSources } from './sources';

export default function course({ siteDir, i18n }: LoadContext): Plugin {
  return {
    name: 'course',
    async postBuild({ outDir, siteConfig: { url, baseUrl } }) {
      // Both languages share the files: the first one's build writes them.
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const site: Site = { url, root: baseUrl, release: version };
      const sources = await readCourseSources(siteDir);
      await mkdir(join(outDir, 'schemas'), { recursive: true });
      const files: Readonly<Record<string, object>> = {
        'chapters.json': chaptersFileOf(sources, site),
        'claims.json': claimsFileOf(sources.experiments, site),
        'schemas/chapters.schema.json': served(chaptersSchema, 'chapters', site),
        'schemas/claims.schema.json': served(claimsSchema, 'claims', site),
      };
      for (const [file, content] of Object.entries(files))
        await writeFile(join(outDir, file), `${JSON.stringify(content, undefined, 1)}\n`);
    },
  };
}

/** A schema with the address under which it is served. */
function served({ $schema, ...schema }: { readonly $schema: string }, name: string, site: Site) {
  return { $schema, $id: sharedAddress(site, `schemas/${name}.schema.json`), ...schema };
}
