/** The bundler's loader of the interface's sources, in a language other than Chinese. */
import { inlineTexts } from './inline.mjs';
import { readTexts } from './readTexts.mjs';

/**
 * @typedef {object} LoaderContext what the bundler gives its loaders
 * @property {() => { texts: string }} getOptions
 * @property {string} resourcePath
 * @property {(path: string) => void} addDependency
 */

/**
 * @this {LoaderContext}
 * @param {string} source
 */
export default function textsLoader(source) {
  const { texts } = this.getOptions();
  this.addDependency(texts);
  return inlineTexts(source, this.resourcePath, readTexts(texts));
}
