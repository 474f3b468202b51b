/** Evaluates the manifests of all recorded experiments in Node, fresh from disk each time. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import type { Experiment } from '../../src/experiments/experiment';

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

type Run = (module: object, exports: object, require: NodeJS.Require) => void;

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
  const { outputFiles } = await build({
    entryPoints: [path],
    plugins: [rawLoader],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const module: { exports: { default?: Experiment } } = { exports: {} };
  const run = compileFunction(code, ['module', 'exports', 'require'], { filename: path }) as Run;
  run(module, module.exports, createRequire(path));
  if (!module.exports.default) {
    throw new Error(`${path}: no default export. An experiment's index.ts exports its manifest.`);
  }
  return module.exports.default;
}

/** Folders whose files change the index. */
export function watchedFiles(siteDir: string): string[] {
  const root = `${siteDir}/src/experiments/**`;
  return [`${root}/index.ts`, `${root}/claims.ts`, `${root}/recorded/*`];
}
