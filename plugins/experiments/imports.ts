/** How the bundler and esbuild read `about.ts?experiment`; for Vitest see vite.mts. */
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { moduleAt } from './moduleText.mjs';

const query = '?experiment';

/**
 * `about.ts?experiment` gives the whole experiment. `data.json?late` gives the data where pages are
 * rendered to HTML, and in the browser its address, since what the HTML shows is not sent again:
 * charts, and the contents of pages.
 */
export function bundlerRules(siteDir: string, isServer: boolean): object[] {
  const late = { test: /\.json$/, resourceQuery: /^\?late$/ };
  const options = { siteDir, chartsQuery: '?late' };
  return [
    {
      test: /about\.ts$/,
      resourceQuery: query,
      enforce: 'pre',
      use: [{ loader: join(siteDir, 'plugins/experiments/loader.mjs'), options }],
    },
    isServer
      ? { ...late, type: 'json' }
      : {
          ...late,
          type: 'asset/resource',
          generator: { filename: 'assets/data/[name].[contenthash:8][ext]' },
        },
  ];
}

/** For `loadModule`: experiments in Node, with their charts. */
export function experimentImports(siteDir: string): Plugin {
  return {
    name: 'experiments',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/about\.ts\?experiment$/ }, ({ path, resolveDir }) => ({
        path: resolve(resolveDir, path.slice(0, -query.length)),
        namespace: 'experiment',
      }));
      onLoad({ filter: /.*/, namespace: 'experiment' }, ({ path }) => ({
        contents: moduleAt(siteDir, dirname(path)),
        resolveDir: dirname(path),
      }));
    },
  };
}
