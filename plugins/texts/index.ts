/**
 * Each script carries the texts of its own code. Docusaurus gives every page of another language all
 * texts of the interface, those of parts that are loaded late or stand on other pages among them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

export default function texts({ localizationDir, siteDir }: LoadContext): Plugin {
  const file = join(localizationDir, 'code.json');
  const use = (loader: string): object[] => [
    { loader: join(__dirname, loader), options: { texts: file } },
  ];
  return {
    name: 'texts',
    configureWebpack: () =>
      existsSync(file)
        ? {
            module: {
              rules: [
                {
                  test: /\.tsx?$/,
                  include: join(siteDir, 'src'),
                  enforce: 'pre',
                  use: use('loader.mjs'),
                },
                { test: /codeTranslations\.json$/, use: use('othersLoader.mjs') },
              ],
            },
          }
        : {},
  };
}
