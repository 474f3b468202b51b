/**
 * `import data from './x.json?late'` gives the data where pages are rendered to HTML, and in the
 * browser the address of the file: what the HTML shows already is not sent again in a script.
 */
import type { Plugin } from '@docusaurus/types';

export default function lateData(): Plugin {
  return {
    name: 'late-data',
    configureWebpack(_config, isServer) {
      const late = { test: /\.json$/, resourceQuery: /^\?late$/ };
      const rule = isServer
        ? { ...late, type: 'json' }
        : {
            ...late,
            type: 'asset/resource',
            generator: { filename: 'assets/data/[name].[contenthash:8][ext]' },
          };
      return { module: { rules: [rule] } };
    },
  };
}
