/** For tests in Node: the shipped module, bundled once a file, with its backends ready. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { tfjsOptions } from './bundle';

export type Tfjs = typeof import('./index');

/** Bundles `index.ts` for Node and loads it. `entry` replaces it, e.g. by tfjs without mends. */
export async function loadTfjs(entry = 'src/runtime/tfjs/index.ts'): Promise<Tfjs> {
  const built = await build({
    ...tfjsOptions,
    entryPoints: [entry],
    platform: 'node',
    mainFields: ['module', 'main'],
    banner: {
      // The emscripten glue asks for `require` and `__dirname` where it finds Node.
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(pathToFileURL(process.cwd() + '/').href)}); const __dirname = '.';`,
    },
    write: false,
  });
  const file = join(await mkdtemp(join(tmpdir(), 'tfjs-')), 'tfjs.mjs');
  await writeFile(file, built.outputFiles[0]!.contents);
  const tf = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Tfjs;
  // Keeps tfjs from advertising its Node package on the console.
  tf.env().set('IS_NODE', false);
  tf.setWasmPaths(join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
  await tf.setBackend('wasm');
  return tf;
}
