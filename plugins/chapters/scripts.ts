/** Keeps out of the pages' scripts what no page needs. */
import { join } from 'node:path';

/** Whatever the docs plugin writes for a version as a whole. */
const versionData = /docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/][^\\/]+\.json$/;

export function leanScripts(isServer: boolean): object {
  const languages = require.resolve('@docusaurus/theme-classic/lib/prism-include-languages.js');
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    // Of the theme's code blocks, which src/theme/CodeBlock replaces.
    resolve: { alias: { [languages]: false } },
    module: {
      rules: [{ test: versionData, type: 'json', use: [join(__dirname, 'sidebarLoader.cjs')] }],
    },
    // The start script lists the names of all files; a hash names a file as well as a number and a hash.
    ...(isBuild && !isServer && { output: { chunkFilename: 'assets/js/[contenthash:10].js' } }),
  };
}
