/** For tests and benchmarks in Node: the shipped module, bundled once, with its backends ready. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { tfjsOptions } from './bundle';

export type Tfjs = typeof import('./index');

/** Two dozen tests load it, each in a process of its own. */
const folder = 'node_modules/.cache/tfjs';

/** Loads `index.ts` for Node. `entry` replaces it, e.g. by tfjs without mends. */
export async function loadTfjs(entry = 'src/runtime/tfjs/index.ts'): Promise<Tfjs> {
  const stem = basename(entry, '.ts');
  const file = join(process.cwd(), folder, `${stem}-${await digestFor(entry)}.mjs`);
  if (!existsSync(file)) {
    await bundle(entry, file);
    const others = (await readdir(folder)).filter((name) => name !== basename(file));
    for (const old of others) {
      if (old.startsWith(`${stem}-`) && old.endsWith('.mjs'))
        await rm(join(folder, old), { force: true });
    }
  }
  const tf = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Tfjs;
  // Keeps tfjs from advertising its Node package on the console.
  tf.env().set('IS_NODE', false);
  tf.setWasmPaths(join(process.cwd(), 'node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
  await tf.setBackend('wasm');
  return tf;
}

/** Of all that the bundle is made of: our files, and the versions of the packages. */
async function digestFor(entry: string): Promise<string> {
  const hash = createHash('sha256')
    .update(entry)
    .update(await readFile('package-lock.json'));
  const names = await readdir('src/runtime/tfjs', { recursive: true });
  for (const name of names.filter((each) => /(?<!\.test)\.ts$/.test(each)).sort()) {
    hash.update(name).update(await readFile(join('src/runtime/tfjs', name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle(entry: string, file: string): Promise<void> {
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
  await mkdir(folder, { recursive: true });
  // Another process may be at the same: whole files only.
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, built.outputFiles[0]!.contents);
  await rename(draft, file);
}
