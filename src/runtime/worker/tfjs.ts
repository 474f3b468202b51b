/** Loads tfjs in the worker and makes a backend ready. */
import type { LibraryName } from '../messages';
import type { Backend } from '../protocol';

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

/** Sets the backend and returns it. Where wasm cannot start, cpu takes its place. */
export async function useBackend(tfjs: Tfjs, backend: Backend, libraries: Urls): Promise<Backend> {
  if (tfjs.getBackend() === backend) return backend;
  if (backend === 'wasm' && libraries.wasm !== undefined) {
    const url = libraries.wasm;
    // The host passes the one binary that this engine can run.
    tfjs.setWasmPaths({
      'tfjs-backend-wasm.wasm': url,
      'tfjs-backend-wasm-simd.wasm': url,
      'tfjs-backend-wasm-threaded-simd.wasm': url,
    });
  }
  if (backend === 'webgl' && libraries.webgl !== undefined) await import(libraries.webgl);
  const ready = await tfjs.setBackend(backend).catch(() => false);
  if (ready) return backend;
  if (backend === 'wasm' && (await tfjs.setBackend('cpu'))) return 'cpu';
  throw new RuntimeFailure(
    'backend-missing',
    { backend },
    `The backend ${backend} is not available here`,
  );
}
