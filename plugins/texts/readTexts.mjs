/** The interface's texts of a language, as Docusaurus keeps them. */
import { readFileSync } from 'node:fs';

/**
 * @param {string} file
 * @returns {Readonly<Record<string, { readonly message: string }>>}
 */
export function readTexts(file) {
  /** @type {unknown} */
  const texts = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {Readonly<Record<string, { readonly message: string }>>} */ (texts);
}
