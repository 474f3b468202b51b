/** The bundler's loader of Docusaurus' list of translations: without the texts that stand in the code. */
import { readTexts } from './readTexts.mjs';

/**
 * @this {import('./loader.mjs').LoaderContext}
 * @param {string} source
 */
export default function othersLoader(source) {
  const { texts } = this.getOptions();
  this.addDependency(texts);
  const own = readTexts(texts);
  /** @type {unknown} */
  const all = JSON.parse(source);
  const others = Object.entries(/** @type {Record<string, string>} */ (all)).filter(
    ([id]) => id.startsWith('theme.') || !(id in own),
  );
  return JSON.stringify(Object.fromEntries(others));
}
