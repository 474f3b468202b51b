/** Builds what runs the reader's code into static/runtime/: host page, libraries, wasm binaries. */
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BuiltFile, LibraryFile, LibraryFiles } from '../src/runtime/host/built.ts';
import { linksOf } from '../src/runtime/links.ts';
import { licensesOf } from './licenses/index.mts';
import { tfjsOptions, wasmFiles, webglOptions } from '../src/runtime/tfjs/bundle.ts';
import type { ProjectTemplate } from '../src/project/template.ts';
import { topicOptions, topics, type Topic } from '../src/runtime/topics.ts';
import { projectSources } from './project/template.mts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const out = path.join(root, 'static/runtime');
const stampFile = path.join(root, '.cache/build-runtime.json');
const wasmFolder = path.join(
  path.dirname(
    createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm/package.json'),
  ),
  'dist',
);

/** What the last build read and wrote. */
interface Stamp {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  target: 'es2022',
  logLevel: 'warning',
} satisfies BuildOptions;

const inputs = new Set<string>();
/** Of the inputs those of which something is served. */
const served = new Set<string>();

function remember(metafile: Metafile): void {
  for (const input of Object.keys(metafile.inputs)) inputs.add(path.resolve(root, input));
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs))
      if (bytesInOutput > 0) served.add(path.resolve(root, input));
  }
}

/** Bundles one entry to text. */
async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles, metafile } = await build({ ...options, ...shared });
  remember(metafile);
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${JSON.stringify(options.entryPoints)}`);
  return file.text;
}

function script(entry: string, define: Record<string, string> = {}): Promise<string> {
  return bundle({ entryPoints: [entry], format: 'iife', define, legalComments: 'none' });
}

function esm(entry: string): BuildOptions {
  return { entryPoints: [entry], format: 'esm', legalComments: 'none' };
}

const written: string[] = [];

function write(name: string, contents: string | Uint8Array): string {
  const bytes = Buffer.from(contents);
  const file = path.join(out, name);
  // A server may be reading: a file is whole or absent, and the same one is left alone.
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) {
    const draft = path.join(path.dirname(stampFile), `${process.pid}-${name}`);
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  }
  written.push(name);
  const kB = (size: number): string => `${(size / 1000).toFixed(1)} kB`.padStart(11);
  console.log(`  ${name.padEnd(40)}${kB(bytes.length)}${kB(gzipSync(bytes).length)} gz`);
  return name;
}

function writeHashed(stem: string, extension: string, contents: string | Uint8Array): BuiltFile {
  const bytes = Buffer.from(contents);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = write(`${stem}-${sha256.slice(0, 10)}.${extension}`, bytes);
  return { file, size: bytes.length, sha256 };
}

async function library(stem: string, options: BuildOptions): Promise<LibraryFile> {
  const text = await bundle(options);
  return { ...writeHashed(stem, 'js', text), links: linksOf(text) };
}

async function topicLibraries(): Promise<Record<`lab/${Topic}`, LibraryFile>> {
  const built = topics.map(
    async (topic) => [`lab/${topic}`, await library(`lab-${topic}`, topicOptions(topic))] as const,
  );
  return Object.fromEntries(await Promise.all(built)) as Record<`lab/${Topic}`, LibraryFile>;
}

function wasmBinary(name: string): LibraryFile {
  const source = path.join(wasmFolder, name);
  inputs.add(source);
  served.add(source);
  return { ...writeHashed(path.basename(name, '.wasm'), 'wasm', readFileSync(source)), links: [] };
}

/** Builds everything, unless nothing has changed since the last time. */
export async function buildRuntime(): Promise<void> {
  if (isFresh()) return console.log('runtime: up to date');
  console.log('runtime: static/runtime/');
  const begun = performance.now();
  for (const folder of [out, path.dirname(stampFile)]) mkdirSync(folder, { recursive: true });
  const [simd, plain] = wasmFiles;
  const libraries: LibraryFiles = {
    tfjs: await library('tfjs', tfjsOptions),
    webgl: await library('tfjs-webgl', webglOptions),
    lab: await library('lab', esm('src/lab/index.ts')),
    ...(await topicLibraries()),
    'wasm-simd': wasmBinary(simd),
    wasm: wasmBinary(plain),
  };
  const diagnosis = await library('diagnosis', esm('src/runtime/host/diagnosis/index.ts'));
  const host = await script('src/runtime/host/main.ts', {
    LIBRARY_FILES: JSON.stringify(libraries),
    DIAGNOSIS: JSON.stringify(diagnosis),
    FRAME_SCRIPT: JSON.stringify(await script('src/runtime/frame/main.ts')),
    WORKER_SCRIPT: JSON.stringify(await script('src/runtime/worker/main.ts')),
    KEEPER_SCRIPT: JSON.stringify(await script('src/runtime/keeper/main.ts')),
  });
  write('index.html', page(writeHashed('host', 'js', host)));
  write('licenses.txt', licensesOf(served));
  write('project.json', JSON.stringify(projectTemplate(libraries)));
  for (const old of readdirSync(out)) if (!written.includes(old)) rmSync(path.join(out, old));
  for (const file of [
    'scripts/build-runtime.mts',
    'scripts/licenses/index.mts',
    'scripts/project/template.mts',
    'scripts/licenses/Apache-2.0.txt',
    'package-lock.json',
  ])
    inputs.add(path.join(root, file));
  const stamp: Stamp = { inputs: digests([...inputs]), outputs: written };
  writeFileSync(stampFile, JSON.stringify(stamp));
  console.log(`runtime: built in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

function projectTemplate(libraries: LibraryFiles): ProjectTemplate {
  const { read, template } = projectSources(root);
  for (const file of read) inputs.add(path.join(root, file));
  const fetched = ({ file, size }: BuiltFile) => ({ file, size });
  return {
    ...template,
    fetched: {
      'vendor/tfjs.js': fetched(libraries.tfjs),
      'vendor/licenses.txt': { file: 'licenses.txt' },
      'public/tfjs/tfjs-backend-wasm.wasm': fetched(libraries.wasm),
      'public/tfjs/tfjs-backend-wasm-simd.wasm': fetched(libraries['wasm-simd']),
    },
    webgl: { 'vendor/tfjs-webgl.js': fetched(libraries.webgl) },
  };
}

/**
 * The host script does not run unless it is whole. Where it is not, it is fetched past the cache
 * and the page begins anew, once; a page whose script stays away is given up by who waits for it.
 */
function page({ file, sha256 }: BuiltFile): string {
  const integrity = `sha256-${Buffer.from(sha256, 'hex').toString('base64')}`;
  return `<!doctype html>
<html lang="zh-Hans">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>深度学习十问 · Ten Questions of Deep Learning: runtime</title>
<body>
<script>
function fetchAnew() {
  if (location.search === '?anew') return;
  fetch('${file}', { cache: 'reload' }).then(() => location.replace('?anew'));
}
</script>
<script src="${file}" integrity="${integrity}" onerror="fetchAnew()"></script>
</body>
</html>
`;
}

function isFresh(): boolean {
  if (!existsSync(stampFile)) return false;
  const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
  if (!stamp.outputs.every((name) => existsSync(path.join(out, name)))) return false;
  const now = digests(Object.keys(stamp.inputs));
  return Object.entries(stamp.inputs).every(([file, digest]) => now[file] === digest);
}

/** Size and time of change are enough for packages; sources are read, since a checkout touches times. */
function digests(files: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => {
      if (!existsSync(file)) return [file, 'missing'];
      if (file.includes('/node_modules/')) {
        const { size, mtimeMs } = statSync(file);
        return [file, `${size} ${mtimeMs}`];
      }
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildRuntime();
