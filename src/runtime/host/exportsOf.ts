/** The names that a library exports, read from its text: loaded for the run, so nothing is fetched. */
import { parse } from 'es-module-lexer/minimal/js';
import type { LibraryName } from '../messages';
import type { Libraries } from './libraries';

export type ExportsOf = (library: LibraryName) => Promise<readonly string[]>;

/** The lexer must be ready. */
export function exportsOfLibraries(libraries: Pick<Libraries, 'load'>): ExportsOf {
  return async (library) => {
    const { bytes } = await libraries.load(library);
    return namesIn(new TextDecoder().decode(bytes));
  };
}

/** The names that a module's text exports. */
export function namesIn(text: string): string[] {
  return parse(text)[1].map(({ n: name }) => name);
}
