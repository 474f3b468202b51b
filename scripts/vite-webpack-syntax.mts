/** Lets vitest read what our sources ask of webpack: `!!raw-loader!FILE`, `FILE.json?late`, `require.context`. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vitest/config';

const rawPrefix = '!!raw-loader!';
const virtual = '\0raw-text:';
const contextCall =
  /require\.context\(\s*(['"])(?<folder>[^'"]+)\1\s*,\s*(?<deep>true|false)\s*,\s*\/(?<pattern>(?:\\.|[^/\n])+)\/(?<flags>[a-z]*)\s*,?\s*\)/g;

/** `import text from '!!raw-loader!./main.ts'` gives the file's text. */
export function rawText(root: string): Plugin {
  return {
    name: 'raw-text',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.startsWith(rawPrefix)) return null;
      const file = id.slice(rawPrefix.length);
      if (file.startsWith('@site/')) return `${virtual}${resolve(root, file.slice(6))}.txt`;
      return `${virtual}${resolve(dirname(importer ?? root), file)}.txt`;
    },
    load(id) {
      if (!id.startsWith(virtual)) return null;
      const file = id.slice(virtual.length, -'.txt'.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(readFileSync(file, 'utf8'))};`;
    },
  };
}

/** `import data from './x.json?late'` gives the data, as it does where pages are rendered to HTML. */
export function lateData(): Plugin {
  return {
    name: 'late-data',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('.json?late')) return null;
      return resolve(dirname(importer ?? ''), id.slice(0, -'?late'.length));
    },
  };
}

/** `require.context(folder, deep, /pattern/)`, with literal arguments, as eager imports. */
export function requireContext(): Plugin {
  return {
    name: 'require-context',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('require.context(')) return null;
      const imports: string[] = [];
      const body = code.replace(contextCall, (_call, ...rest) => {
        const groups = rest.at(-1) as Record<'folder' | 'deep' | 'pattern' | 'flags', string>;
        const folder = resolve(dirname(id), groups.folder);
        const entries = keysBelow(folder, groups.deep === 'true')
          .filter((key) => new RegExp(groups.pattern, groups.flags).test(key))
          .map((key) => {
            const name = `__context${imports.length}`;
            imports.push(`import * as ${name} from ${JSON.stringify(join(folder, key))};`);
            return `${JSON.stringify(key)}: ${name}`;
          });
        return `((all) => Object.assign((key) => all[key], { keys: () => Object.keys(all) }))({ ${entries.join(', ')} })`;
      });
      return { code: `${imports.join('\n')}\n${body}`, map: null };
    },
  };
}

function keysBelow(folder: string, deep: boolean): string[] {
  return readdirSync(folder, { recursive: deep, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) => `./${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`,
    )
    .sort();
}
