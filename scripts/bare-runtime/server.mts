/** A small server of the runtime alone: static/runtime/ and the pages given, no site. Paths are the repository's. */
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

export interface RuntimeServer {
  readonly origin: string;
  /** Paths asked of the server, and upgrades; who uses it may look at them and empty them. */
  readonly requests: string[];
  /** Paths that answer 503. */
  readonly failing: Set<string>;
  /** Bodies that are cut in half, so many more times; a browser may keep them for ever. */
  readonly cuts: { readonly path: RegExp; times: number }[];
  /** Resolves with what a page next posts to /outcome: the way out where the browser's own is cut. */
  posted(): Promise<unknown>;
  close(): void;
}

export interface Served {
  /** HTML files by the path they answer at. */
  readonly pages: Readonly<Record<string, string>>;
  /** A script of the pages, served as `/<its name>.js` with `/<its name>.css`. */
  readonly script: string;
}

export async function serveRuntime({ pages, script }: Served): Promise<RuntimeServer> {
  if (!existsSync('static/runtime/index.html'))
    throw new Error(
      'There is no runtime in static/runtime/. Build it first: npm run build:runtime',
    );
  const contents = await bundled(script);
  for (const [address, file] of Object.entries(pages)) contents.set(address, await readFile(file));
  contents.set('/outcome', new Uint8Array());

  const requests: string[] = [];
  const failing = new Set<string>();
  const cuts: RuntimeServer['cuts'] = [];
  let deliver = (_: unknown): void => {};
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    if (pathname === '/outcome') void json(request).then(deliver);
    if ([...failing].some((part) => pathname.includes(part))) {
      response.writeHead(503).end();
      return;
    }
    const found = contents.get(pathname) ?? readFile(path.join('static', pathname));
    Promise.resolve(found).then(
      (body) => {
        const type = types[path.extname(pathname)] ?? types['.html'] ?? '';
        const headers = { 'content-type': type, 'set-cookie': 'server=1; SameSite=Lax' };
        const cut = cuts.find(({ path, times }) => times > 0 && path.test(pathname));
        if (!cut) {
          response.writeHead(200, headers).end(body);
          return;
        }
        cut.times -= 1;
        response
          .writeHead(200, { ...headers, 'cache-control': 'max-age=31536000, immutable' })
          .end(body.subarray(0, body.length / 2));
      },
      () => response.writeHead(404).end(),
    );
  });
  server.on('upgrade', (request, socket) => {
    requests.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    failing,
    cuts,
    posted: () => new Promise((resolve) => (deliver = resolve)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The script and the styles that its modules import, by address. */
async function bundled(script: string): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
  });
  return new Map(
    outputFiles.map((file) => [`/${path.basename(file.path)}`, file.contents] as const),
  );
}

async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}
