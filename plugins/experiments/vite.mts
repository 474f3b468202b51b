/** For Vitest: `about.ts?experiment` gives the whole experiment, charts included. */
import { dirname } from 'node:path';
import type { Plugin } from 'vitest/config';
import { moduleAt } from './moduleText.mjs';

export function experiments(siteDir: string): Plugin {
  return {
    name: 'experiments',
    enforce: 'pre',
    load: (id) => (id.endsWith('/about.ts?experiment') ? moduleAt(siteDir, dirname(id)) : null),
    // It is made of a whole folder, and a cache that knows the one file would keep what is past.
    configureVitest({ experimental_defineCacheKeyGenerator: defineKey }) {
      defineKey(({ id }) => (id.includes('?experiment') ? false : null));
    },
  };
}
