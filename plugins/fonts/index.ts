/**
 * Keeps fonts out of the stylesheet. Docusaurus inlines small files, and 17 of KaTeX's fonts are
 * small: inlined, they made every page load 85 kB (compressed) of fonts it mostly does not show.
 */
import type { Plugin } from '@docusaurus/types';

interface LoaderUse {
  loader?: string;
  options?: { limit?: number | string };
}

export default function fontsAsFiles(): Plugin {
  return {
    name: 'fonts',
    configureWebpack(config) {
      for (const rule of config.module?.rules ?? []) {
        if (!rule || typeof rule !== 'object' || !(rule.test instanceof RegExp)) continue;
        if (!rule.test.test('font.woff2')) continue;
        for (const use of [rule.use].flat() as LoaderUse[]) {
          if (use?.options?.limit !== undefined) use.options.limit = 0;
        }
      }
      return {};
    },
  };
}
