/** At a root as below a sub-path, one service worker covers both languages and all that they fetch. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { subPath } from '../../scripts/stages.mjs';
import { addressOf, isHashed } from '../../src/offline/kept';
import { parseList } from '../../src/offline/list';

const sites = [
  { name: 'at the root', folder: 'build', base: '/' },
  { name: 'below a sub-path', folder: 'build-sub-path', base: subPath },
];

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string }[];
}

for (const { name, folder, base } of sites) {
  test(`${name}, worker, manifests and list lie at the site's root and lead to files`, () => {
    const isBuilt = process.env.TEST_ONLY !== 'root' || folder === 'build';
    test.skip(!isBuilt, 'only the site at the root was built');
    const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const scope = `http://host${base}`;
    expect(text('sw.js')).toContain('offline-files.json');
    for (const [page, language, start] of [
      ['index.html', 'zh', ''],
      ['en/index.html', 'en', 'en/'],
    ] as const) {
      const file = `app.${language}.webmanifest`;
      expect(text(page)).toMatch(new RegExp(`<link[^>]*rel="?manifest"? href="?${base}${file}`));
      const manifest = JSON.parse(text(file)) as Manifest;
      expect(new URL(manifest.start_url, `${scope}${file}`).href).toBe(`${scope}${start}`);
      expect(new URL(manifest.scope, `${scope}${file}`).href).toBe(scope);
      for (const { src } of manifest.icons) expect(existsSync(join(folder, src)), src).toBe(true);
    }
    const list = parseList(JSON.parse(text('offline-files.json')));
    expect(text('sw.js')).toContain(list.release);
    const paths = list.files.map(({ path }) => path);
    for (const path of paths) {
      expect(existsSync(join(folder, path)), path).toBe(true);
      expect(new URL(addressOf(path, scope)).pathname.startsWith(base), path).toBe(true);
      expect(isHashed(new URL(addressOf(path, scope)).pathname), path).toBe(
        /(^|\/)assets\/|^runtime\/.+-[0-9a-f]{10}\./.test(path),
      );
    }
    for (const one of ['index.html', 'en/index.html', 'offline/index.html', 'runtime/index.html'])
      expect(paths).toContain(one);
    expect(paths.filter((path) => path.startsWith('en/runtime/'))).toEqual([]);
  });
}
