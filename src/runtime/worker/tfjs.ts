/** Loads tfjs in the worker and makes a backend ready. */
import type { LibraryName } from '../messages';
import { MAX_REASON, type Backend, type InsteadOf } from '../protocol';

/** The part of tfjs that the worker itself uses. */
export interface Tfjs {
  readonly Tensor: new () => object;
  memory(): { numTensors: number };
  engine(): { startScope(): void; endScope(): void };
  setBackend(name: string): Promise<boolean>;
  getBackend(): string;
  setWasmPaths(paths: Record<string, string>): void;
}

type Urls = Readonly<Partial<Record<LibraryName, string>>>;

/** A failure that is ours, not the reader's. */
export class RuntimeFailure extends Error {
  constructor(
    readonly code: 'library-failed' | 'backend-missing',
    readonly values: Readonly<Record<string, string>>,
    message: string,
  ) {
    super(message);
  }
}

export async function loadTfjs(libraries: Urls): Promise<Tfjs> {
  try {
    return (await import(libraries.tfjs ?? '')) as Tfjs;
  } catch (reason) {
    throw new RuntimeFailure('library-failed', { file: 'tfjs' }, String(reason));
  }
}

/** The backend that runs, and which one it stands in for. */
export interface Ready {
  readonly backend: Backend;
  readonly insteadOf?: InsteadOf;
}

/** Firefox 140 at times never ends a streamed instantiation of a blob on a busy machine; its bytes are all there. */
function withoutStreaming(): void {
  if (typeof WebAssembly === 'undefined') return;
  WebAssembly.instantiateStreaming = async (source, imports) =>
    WebAssembly.instantiate(await (await source).arrayBuffer(), imports);
}

/** Why wasm did not start here: tfjs cannot try again, and asks for no address after that. */
let wasmRefusal: string | undefined;

/** Sets the backend. Where wasm cannot start, cpu takes its place. */
export async function useBackend(tfjs: Tfjs, backend: Backend, libraries: Urls): Promise<Ready> {
  if (tfjs.getBackend() === backend) return { backend };
  if (backend === 'wasm') return useWasm(tfjs, libraries.wasm ?? '');
  if (backend === 'webgl' && libraries.webgl !== undefined) await import(libraries.webgl);
  if (await isSet(tfjs, backend)) return { backend };
  throw missing(backend);
}

async function useWasm(tfjs: Tfjs, url: string): Promise<Ready> {
  if (wasmRefusal === undefined) {
    withoutStreaming();
    // The host passes the one binary that this engine can run.
    tfjs.setWasmPaths({
      'tfjs-backend-wasm.wasm': url,
      'tfjs-backend-wasm-simd.wasm': url,
      'tfjs-backend-wasm-threaded-simd.wasm': url,
    });
    if (await isSet(tfjs, 'wasm')) return { backend: 'wasm' };
    wasmRefusal = await refusalOf(url);
  }
  if (!(await isSet(tfjs, 'cpu'))) throw missing('wasm');
  return {
    backend: 'cpu',
    insteadOf: { backend: 'wasm', reason: wasmRefusal.slice(0, MAX_REASON) },
  };
}

function isSet(tfjs: Tfjs, backend: Backend): Promise<boolean> {
  return tfjs.setBackend(backend).catch(() => false);
}

/** tfjs keeps the reason to itself, so the engine is asked once more. */
async function refusalOf(url: string): Promise<string> {
  if (typeof WebAssembly === 'undefined') return 'WebAssembly is missing';
  try {
    const response = await fetch(url);
    await WebAssembly.compile(await response.arrayBuffer());
    return 'WebAssembly does not start';
  } catch (reason) {
    return String(reason);
  }
}

function missing(backend: Backend): RuntimeFailure {
  return new RuntimeFailure(
    'backend-missing',
    { backend },
    `The backend ${backend} is not available here`,
  );
}
