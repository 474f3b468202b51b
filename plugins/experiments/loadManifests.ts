/** Evaluates the manifests of all recorded experiments in Node, fresh from disk each time. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Experiment } from '../../src/experiments/experiment';
import { loadModule } from '../loadModule';

/** Webpack's `!!raw-loader!` prefix, for esbuild: the file's text is the default export. */
const rawLoader: Plugin = {
  name: 'raw-loader',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^!!raw-loader!/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('!!raw-loader!', '')),
      namespace: 'raw',
    }));
    onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** An experiment counts once it is recorded; until then it has nothing to show. */
export async function loadManifests(siteDir: string): Promise<readonly Experiment[]> {
  const root = join(siteDir, 'src/experiments');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((folder) => existsSync(join(folder, 'main.ts')))
    .filter((folder) => existsSync(join(folder, 'recorded/index.ts')))
    .sort();
  return Promise.all(folders.map((folder) => loadManifest(join(folder, 'index.ts'))));
}

async function loadManifest(path: string): Promise<Experiment> {
  const { default: manifest } = await loadModule(path, [rawLoader]);
  if (!manifest) {
    throw new Error(`${path}: no default export. An experiment's index.ts exports its manifest.`);
  }
  return manifest as Experiment;
}

/** Folders whose files change the index. */
export function watchedFiles(siteDir: string): string[] {
  const root = `${siteDir}/src/experiments/**`;
  return [`${root}/index.ts`, `${root}/claims.ts`, `${root}/recorded/*`];
}
