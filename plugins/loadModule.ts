/** Evaluates one of the site's own data modules in Node, fresh from disk each time. */
import { build, type Plugin } from 'esbuild';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';

/** The exports of a TypeScript module that imports nothing but what Node and `plugins` can load. */
export async function loadModule(
  path: string,
  plugins: Plugin[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    plugins,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const scope = { module, exports: module.exports, require: createRequire(resolve(path)) };
  const run = compileFunction(code, Object.keys(scope), { filename: path });
  Reflect.apply(run, undefined, Object.values(scope));
  return module.exports;
}
