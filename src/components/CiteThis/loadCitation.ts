/** Fetches what the build wrote to cite a place by. */
import type { Citation, Citations } from '@site/src/data/citation';

/** Undefined where the file cannot be fetched, as without a connection. */
export function loadCitation(chapter: number, address: string): Promise<Citation | undefined> {
  return import(`@generated/citations/default/${chapter}.json`).then(
    (module: { readonly default: Citations }) => module.default[address],
    () => undefined,
  );
}
