/**
 * The script of the sandbox frame: makes blob addresses of what the host passes in, starts the one
 * worker, and carries messages between the two. User code never runs here.
 */
import type { FromFrame, LibraryName, Link, ToFrame, ToWorker } from '../messages';

const urls: Partial<Record<LibraryName, string>> = {};
let worker: Worker | undefined;
let hostOrigin = '*';

function tell(message: unknown): void {
  window.parent.postMessage(message, hostOrigin);
}

function blobUrl(parts: BlobPart[], type = 'text/javascript'): string {
  return URL.createObjectURL(new Blob(parts, { type }));
}

/** The library with each link replaced by the address of its target, which must be there already. */
function addLibrary(name: LibraryName, bytes: ArrayBuffer, links: readonly Link[]): void {
  const parts: BlobPart[] = [];
  let end = 0;
  for (const link of links) {
    parts.push(bytes.slice(end, link.start), urls[link.target] ?? '');
    end = link.end;
  }
  parts.push(end === 0 ? bytes : bytes.slice(end));
  urls[name] = blobUrl(parts, name === 'wasm' ? 'application/wasm' : undefined);
}

function startWorker(script: string, keeper: readonly MessagePort[]): void {
  worker = new Worker(blobUrl([script]));
  worker.onmessage = ({ data }: MessageEvent<unknown>) =>
    tell({ type: 'from-worker', message: data });
  worker.onerror = (event) => {
    event.preventDefault();
    tell({ type: 'worker-died', message: event.message ?? '' } satisfies FromFrame);
  };
  worker.postMessage({ type: 'keeper' } satisfies ToWorker, [...keeper]);
}

function run({ modules, usesTfjs, settings }: Extract<ToFrame, { type: 'run' }>): void {
  const addresses: Record<string, string> = {};
  const paths: Record<string, string> = {};
  let entry = '';
  for (const { path, parts } of modules) {
    const text = parts.map((part) => {
      if (typeof part === 'string') return part;
      return ('library' in part ? urls[part.library] : addresses[part.module]) ?? '';
    });
    // In stacks Firefox leaves out the address of an imported blob, but not a name that it is given.
    const name = `blob:reader/${Object.keys(addresses).length}`;
    entry = addresses[path] = blobUrl([...text, `\n//# sourceURL=${name}`]);
    paths[entry] = paths[name] = path;
  }
  worker?.postMessage({
    type: 'run',
    entry,
    paths,
    libraries: urls,
    usesTfjs,
    settings,
  } satisfies ToWorker);
}

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== window.parent) return;
  hostOrigin = event.origin;
  const message = event.data;
  switch (message.type) {
    case 'ping':
      return tell({ type: 'pong', count: message.count } satisfies FromFrame);
    case 'library':
      return addLibrary(message.name, message.bytes, message.links);
    case 'worker':
      return startWorker(message.script, event.ports);
    case 'prepare':
      return worker?.postMessage({
        type: 'prepare',
        backend: message.backend,
        libraries: urls,
      } satisfies ToWorker);
    case 'run':
      return run(message);
  }
});

tell({ type: 'frame-ready' } satisfies FromFrame);
