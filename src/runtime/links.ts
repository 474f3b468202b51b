/** What a program may import beside its own files, and where a library's own text imports another. */
import { parse } from 'es-module-lexer/minimal/js';
import type { LibraryName, Link } from './messages';
import { topics } from './topics';

/** Libraries by the specifier that imports them. */
export const importable: Readonly<Record<string, LibraryName>> = {
  '@tensorflow/tfjs': 'tfjs',
  lab: 'lab',
  ...Object.fromEntries(topics.map((topic) => [`lab/${topic}`, `lab/${topic}` as const])),
};

/** The library that a specifier imports, if it is one. */
export function libraryOf(specifier: string): LibraryName | undefined {
  return Object.hasOwn(importable, specifier) ? importable[specifier] : undefined;
}

/** The places, in bytes, where a library's text names another one. The lexer must be ready. */
export function linksOf(text: string): Link[] {
  const byteOf = (index: number): number => new TextEncoder().encode(text.slice(0, index)).length;
  return parse(text)[0].flatMap(({ n: specifier = '', s, e, d }) => {
    const target = d === -1 ? libraryOf(specifier) : undefined;
    return target ? [{ start: byteOf(s), end: byteOf(e), target }] : [];
  });
}
