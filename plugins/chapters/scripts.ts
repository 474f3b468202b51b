/** The pages' scripts: without what no page needs, and few. */
import { join } from 'node:path';

/** A comparison by the rules of a language, for which a browser makes ready for ten milliseconds. */
const reactUtils = /theme-common[\\/]lib[\\/]utils[\\/]reactUtils\.js$/;

/** What every page of the docs is shown by: one script for it, where each would have its own. */
const docsTheme = new RegExp(
  [
    'theme-classic/lib/theme/Doc',
    'src/theme/Doc',
    'docusaurus/plugin-content-docs/lib/client/docsSearch',
    'docusaurus-plugin-content-docs/default/(p/|__plugin)',
    'src/components/PageContents/',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
);

/** Whatever the docs plugin writes for a version as a whole. */
const versionData = /docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/][^\\/]+\.json$/;

export function leanScripts(isServer: boolean): object {
  const languages = require.resolve('@docusaurus/theme-classic/lib/prism-include-languages.js');
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    // Of the theme's code blocks, which src/theme/CodeBlock replaces.
    resolve: { alias: { [languages]: false } },
    module: {
      rules: [
        { test: versionData, type: 'json', use: [join(__dirname, 'sidebarLoader.cjs')] },
        { test: reactUtils, use: [join(__dirname, 'plainOrderLoader.cjs')] },
      ],
    },
    ...(isBuild &&
      !isServer && {
        // The start script lists the names of all files; a hash names a file as well as a number and a hash.
        output: { chunkFilename: 'assets/js/[contenthash:10].js' },
        optimization: {
          splitChunks: {
            cacheGroups: {
              docs: { name: 'docs', test: docsTheme, chunks: 'async', enforce: true, priority: 45 },
            },
          },
        },
      }),
  };
}
