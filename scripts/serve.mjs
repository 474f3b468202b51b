/**
 * Serves a built site with compression, as a static host would: `npm run serve -- --port 8080`.
 * Options: `--folder build`, `--base /` (the path the build was made for), `--port 3000`, `--quiet`.
 */
import compression from 'compression';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'build' },
    base: { type: 'string', default: process.env.SITE_BASE ?? '/' },
    port: { type: 'string', default: process.env.PORT ?? '3000' },
    quiet: { type: 'boolean', default: false },
  },
});

const folder = resolve(options.folder);
const base = `/${options.base}/`.replace(/\/+/g, '/');

if (!existsSync(join(folder, '404.html'))) {
  console.error(`There is no built site in ${folder}. Build it first: npm run build`);
  process.exit(1);
}

/** Names that carry a hash of their content never change; all else is asked for anew. @param {string} path */
function cacheControl(path) {
  const hashed = /\/assets\/|\/runtime\/.+-[0-9a-f]{8,}\./.test(path);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

const files = sirv(folder, {
  etag: true,
  setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
});

/** @type {(response: import('node:http').ServerResponse) => void} */
function notFound(response) {
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
  });
  createReadStream(join(folder, '404.html')).pipe(response);
}

// The types are Express's; the function needs only Node's request and response.
const compress = /** @type {(request: unknown, response: unknown, next: () => void) => void} */ (
  /** @type {unknown} */ (compression())
);

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(base)) {
    if (url === '/' || `${url}/` === base) response.writeHead(302, { Location: base }).end();
    else notFound(response);
    return;
  }
  compress(request, response, () => {
    request.url = url.slice(base.length - 1);
    files(request, response, () => notFound(response));
  });
});

server.listen(Number(options.port), () => {
  if (!options.quiet) console.log(`${folder}\n  http://localhost:${options.port}${base}`);
});
