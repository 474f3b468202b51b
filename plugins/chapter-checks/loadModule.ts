/** Evaluates one of the site's own data modules in Node, fresh from disk each time. */
import { build } from 'esbuild';
import { dirname } from 'node:path';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';

/** The exports of a TypeScript module that imports nothing a browser must provide. */
export async function loadModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const run = compileFunction(code, ['module', 'exports', 'require', '__dirname'], {
    filename: path,
  });
  run(module, module.exports, createRequire(path), dirname(path));
  return module.exports;
}
