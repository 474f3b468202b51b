/**
 * `npm run release`: the site for a root and for a folder below it, each as a zip file in `release/`.
 * `-- --built` takes what lies in `build/` and `build-sub-path/`; `-- --out-dir FOLDER` writes elsewhere.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attended } from '../attended.mjs';
import { docusaurusScript } from '../docusaurus.mjs';
import { setUp } from '../setup.mjs';
import { stages, subPath } from '../stages.mjs';
import { archiveOf } from './archive.mts';

const { values: options } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    'out-dir': { type: 'string', default: 'release' },
  },
});

const scripts: Readonly<Record<string, string>> = {
  docusaurus: docusaurusScript(),
  tsx: createRequire(import.meta.url).resolve('tsx/cli'),
};

/** Runs a stage of `npm test` by itself. */
async function make(name: string): Promise<void> {
  const stage = stages.find((one) => one.name === name);
  const [program = '', ...args] = stage?.command ?? [];
  const script = scripts[program];
  if (script === undefined) throw new Error(`The stage ${name} is not made by a script.`);
  const code = await attended([script, ...args], stage?.env);
  if (code !== 0) throw new Error(`The stage ${name} failed; nothing was released.`);
}

if (!options.built) {
  setUp();
  for (const name of ['build', 'offline', 'build-sub-path', 'offline-sub-path']) await make(name);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const zips = [
  { kind: 'root', folder: 'build', within: '' },
  { kind: 'sub-path', folder: 'build-sub-path', within: subPath.slice(1) },
];
mkdirSync(options['out-dir'], { recursive: true });
for (const { kind, folder, within } of zips) {
  const bytes = archiveOf(folder, within);
  const file = join(options['out-dir'], `ten-questions-${version}-${kind}.zip`);
  writeFileSync(file, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(`${file}  ${(bytes.length / 1e6).toFixed(1)} MB  sha256 ${sha256}`);
}
