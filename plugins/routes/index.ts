/**
 * Routes cost what is visited. Docusaurus makes a component for each page of the site while the
 * first page starts; here it is made when its page is.
 */
import { join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

export default function routes(): Plugin {
  return {
    name: 'routes',
    configureWebpack: () => ({
      resolve: {
        alias: { '@docusaurus/ComponentCreator': join(__dirname, 'ComponentCreator.ts') },
      },
    }),
  };
}
