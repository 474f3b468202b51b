/** The bundler's loader of `about.ts?experiment`; a change of any file of the folder makes it anew. */
import { dirname } from 'node:path';
import { moduleAt } from './moduleText.mjs';

/**
 * @typedef {object} LoaderContext what the bundler gives its loaders
 * @property {() => { siteDir: string, chartsQuery: string }} getOptions
 * @property {string} resourcePath
 * @property {(path: string) => void} addContextDependency
 */

/** @this {LoaderContext} */
export default function experimentLoader() {
  const { siteDir, chartsQuery } = this.getOptions();
  const folder = dirname(this.resourcePath);
  // Files that come, change or go, the recording's among them.
  this.addContextDependency(folder);
  return moduleAt(siteDir, folder, chartsQuery);
}
