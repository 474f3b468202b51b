/** The libraries' bytes, each fetched once. */
import type { LibraryName, Link } from '../messages';
import type { LibraryFile, LibraryFiles } from './built';
import { fetchWhole } from './fetchWhole';

export interface Library {
  readonly name: LibraryName;
  readonly bytes: ArrayBuffer;
  readonly links: readonly Link[];
}

export class Libraries {
  readonly #loads = new Map<LibraryName, Promise<Library>>();
  readonly #loaded = new Set<LibraryName>();

  constructor(
    private readonly files: LibraryFiles,
    private readonly base: string,
  ) {}

  /** These and what they import, each after what it imports itself. */
  inOrder(names: Iterable<LibraryName>): LibraryName[] {
    const ordered = new Set<LibraryName>();
    const add = (name: LibraryName): void => {
      for (const { target } of this.#fileOf(name).links) add(target);
      ordered.add(name);
    };
    for (const name of names) add(name);
    return [...ordered];
  }

  /** A failed load is forgotten, so that the next run tries again. */
  load(name: LibraryName): Promise<Library> {
    const known = this.#loads.get(name);
    if (known) return known;
    const file = this.#fileOf(name);
    const load = fetchWhole(file, this.base).then((bytes) => ({ name, bytes, links: file.links }));
    this.#loads.set(name, load);
    load.then(
      () => this.#loaded.add(name),
      () => this.#loads.delete(name),
    );
    return load;
  }

  /** Bytes that are still to be fetched of these and what they import; a host may send them packed. */
  bytesToCome(names: Iterable<LibraryName>): number {
    return this.inOrder(names)
      .filter((name) => !this.#loaded.has(name))
      .reduce((sum, name) => sum + this.#fileOf(name).size, 0);
  }

  #fileOf(name: LibraryName): LibraryFile {
    return this.files[name === 'wasm' && hasSimd() ? 'wasm-simd' : name];
  }
}

/** A function whose body is one vector instruction: engines without SIMD reject it. */
function hasSimd(): boolean {
  // Without WebAssembly the backend cpu takes over, and the page says so.
  if (typeof WebAssembly === 'undefined') return false;
  const module = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 9, 1, 7, 0, 65, 0, 253, 15, 26,
    11,
  ];
  return WebAssembly.validate(new Uint8Array(module));
}
