/**
 * Writes beside each page with an experiment which files it may come to need (`needs.json`): what a
 * reader who has run one experiment of a page keeps, so that all of them run offline.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { needsOf, runtimeNeeds, type Chunk } from './needs';

interface Stats {
  toJson(options: object): { readonly chunks?: readonly Chunk[] };
}

interface Compiler {
  readonly hooks: { readonly done: { tap(name: string, read: (stats: Stats) => void): void } };
}

/** By route the chunk of a section's text, or of an experiment's own page and frame. */
type Names = Readonly<Record<string, { readonly content?: unknown; readonly page?: unknown }>>;

/** The chunk that a page loads with its first experiment; named in components/ChapterPlayground. */
const PLAYGROUND = 'playground';

export default function offline({ baseUrl, generatedFilesDir, siteDir }: LoadContext): Plugin {
  let chunks: readonly Chunk[] = [];
  return {
    name: 'offline',
    configureWebpack: (_config, isServer) => ({
      plugins:
        isServer || process.env.NODE_ENV !== 'production'
          ? []
          : [
              {
                apply: ({ hooks }: Compiler) =>
                  hooks.done.tap('offline', (stats) => {
                    const kinds = { chunks: true, chunkRelations: true, ids: true };
                    chunks = stats.toJson({ all: false, ...kinds }).chunks ?? [];
                  }),
              },
            ],
    }),
    async postBuild({ outDir, siteConfig }) {
      const runtime = runtimeNeeds(readdirSync(join(siteDir, 'static/runtime')));
      // Both languages share it.
      const root = String(siteConfig.customFields?.['runtimePath']);
      const shared = ['', ...runtime].map((file) => `${root}${file}`);
      const names = JSON.parse(
        readFileSync(join(generatedFilesDir, 'routesChunkNames.json'), 'utf8'),
      ) as Names;
      for (const [route, { content, page: own }] of Object.entries(names)) {
        const chunk = content ?? own;
        if (typeof chunk !== 'string') continue;
        const page = route.replace(/-[^-]*$/, '/').slice(baseUrl.length);
        const html = htmlAt(join(outDir, page));
        if (html === undefined || !html.includes('data-experiment=')) continue;
        const needs = needsOf([chunk, PLAYGROUND], chunks).map((file) => `${baseUrl}${file}`);
        await writeFile(join(outDir, page, 'needs.json'), JSON.stringify([...needs, ...shared]));
      }
    },
  };
}

function htmlAt(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
}
