/**
 * Makes a built site readable offline, once both languages are there: writes the list of all files
 * with their hashes, and the service worker at the site's root, which covers both.
 * `tsx scripts/build-offline.mts --out-dir build`
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { injectManifest } from 'workbox-build';
import { LIST } from '../src/offline/kept.ts';
import type { FileList, ListedFile } from '../src/offline/list.ts';
import { licensesOf } from './licenses/index.mts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The service worker's name; its folder is what it covers. */
const WORKER = 'sw.js';

/**
 * What no reader of a page needs: older fonts, what programs and courses fetch instead of a browser, the English
 * copies of files that both languages share, and the worker itself.
 */
const left = [
  /\.(ttf|woff|xml|md)$/,
  /^(llms\.txt|chapters\.json|claims\.json|schemas\/.*)$/,
  /(^|\/)(404\.html|needs\.json)$/,
  /^en\/(runtime|img)\//,
  /^en\/.*\.webmanifest$/,
  /(^|\/)img\/social-card/,
  new RegExp(`^(${WORKER}|${LIST})$`),
];

/** Of a folder, in an order that is the same everywhere. */
export function filesToKeep(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !left.some((pattern) => pattern.test(file)))
    .sort();
}

function listOf(folder: string): FileList {
  let packed = 0;
  const files = filesToKeep(folder).map((file): ListedFile => {
    const bytes = readFileSync(path.join(folder, file));
    packed += Math.min(bytes.length, gzipSync(bytes).length);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path: file, size: bytes.length, sha256 };
  });
  const release = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { release, packed, files };
}

/** Bundles the service worker; gives what of it is made of packages. */
async function bundleWorker(outfile: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/offline/worker/main.ts'],
    outfile,
    bundle: true,
    minify: true,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([input, { bytesInOutput }]) =>
      bytesInOutput > 0 ? path.resolve(root, input) : [],
    ),
  );
}

/** `folder` holds both languages. Doing it twice gives the same. */
export async function buildOffline(folder: string): Promise<FileList> {
  const draft = mkdtempSync(path.join(tmpdir(), 'offline-'));
  try {
    const swSrc = path.join(draft, WORKER);
    addLicenses(path.join(folder, 'runtime/licenses.txt'), await bundleWorker(swSrc));
    const list = listOf(folder);
    writeFileSync(path.join(folder, LIST), JSON.stringify(list));
    const { warnings } = await injectManifest({
      swSrc,
      swDest: path.join(folder, WORKER),
      globDirectory: folder,
      // A first visit fetches nothing ahead: the list alone says what belongs to the release.
      globPatterns: [],
      additionalManifestEntries: [{ url: LIST, revision: list.release }],
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    return list;
  } finally {
    rmSync(draft, { recursive: true });
  }
}

/** The runtime's own build knows its packages, not the worker's. */
function addLicenses(file: string, inputs: readonly string[]): void {
  const added = licensesOf(inputs);
  if (!readFileSync(file, 'utf8').includes(added))
    appendFileSync(file, `\n${'-'.repeat(72)}\n\n${added}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { 'out-dir': { type: 'string', default: 'build' } },
    strict: false,
  });
  const { release, packed, files } = await buildOffline(path.resolve(String(values['out-dir'])));
  const megabytes = (packed / 1e6).toFixed(1);
  console.log(`offline: release ${release}, ${files.length} files, ${megabytes} MB packed`);
}
