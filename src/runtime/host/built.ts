/** What the build script knows and writes into the host page's script. */
import type { LibraryName, Link } from '../messages';

/** A file beside the host page, as the build wrote it. */
export interface BuiltFile {
  /** Content-hashed name. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export interface LibraryFile extends BuiltFile {
  readonly links: readonly Link[];
}

export type WasmBinary = 'wasm' | 'wasm-simd';

export type LibraryFiles = Readonly<Record<Exclude<LibraryName, 'wasm'> | WasmBinary, LibraryFile>>;

declare const LIBRARY_FILES: LibraryFiles;
declare const DIAGNOSIS: BuiltFile;
declare const FRAME_SCRIPT: string;
declare const WORKER_SCRIPT: string;
declare const KEEPER_SCRIPT: string;

export const built = {
  libraries: LIBRARY_FILES,
  /** A module. */
  diagnosis: DIAGNOSIS,
  frameScript: FRAME_SCRIPT,
  workerScript: WORKER_SCRIPT,
  keeperScript: KEEPER_SCRIPT,
};
