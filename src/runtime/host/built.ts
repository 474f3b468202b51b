/** What the build script knows and writes into the host page's script. */
import type { LibraryName, Link } from '../messages';

export interface LibraryFile {
  /** Content-hashed name beside the host page. */
  readonly file: string;
  readonly links: readonly Link[];
}

export type WasmBinary = 'wasm' | 'wasm-simd';

export type LibraryFiles = Readonly<Record<Exclude<LibraryName, 'wasm'> | WasmBinary, LibraryFile>>;

declare const LIBRARY_FILES: LibraryFiles;
declare const DIAGNOSIS: string;
declare const FRAME_SCRIPT: string;
declare const WORKER_SCRIPT: string;

export const built = {
  libraries: LIBRARY_FILES,
  /** A module beside the host page. */
  diagnosis: DIAGNOSIS,
  frameScript: FRAME_SCRIPT,
  workerScript: WORKER_SCRIPT,
};
