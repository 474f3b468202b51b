/**
 * How esbuild makes the two tfjs modules: the build of the runtime and the tests use the same
 * options, so what is tested is what is shipped.
 *
 * `threadless` leaves out the glue of the threaded wasm binary (10 kB gz): threads need a
 * cross-origin isolated page, which a static host without header control cannot give.
 * `rectangular` is the check of mends/ragged-arrays.ts, which stands inside a module of tfjs.
 * `coreFromTfjs` keeps webgl.ts on the core of index.ts: see there.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

const threadless: Plugin = {
  name: 'threadless',
  setup(build) {
    build.onLoad({ filter: /tfjs-backend-wasm-threaded-simd\.(js|worker\.js)$/ }, () => ({
      contents: 'module.exports = { wasmWorkerContents: "" };',
    }));
  },
};

const slowCheck = 'deepAssertShapeConsistency(val, shape, []);';

const rectangular: Plugin = {
  name: 'rectangular',
  setup(build) {
    build.onLoad({ filter: /tfjs-core[\\/]dist[\\/]tensor_util_env\.js$/ }, async (file) => {
      const text = await readFile(file.path, 'utf8');
      if (!text.includes(slowCheck)) throw new Error(`${file.path} has no "${slowCheck}"`);
      const from = JSON.stringify(path.resolve('src/runtime/tfjs/rectangular.ts'));
      const contents = text.replace(slowCheck, 'assertRectangular(val, shape, dtype);');
      return { contents: `import { assertRectangular } from ${from};\n${contents}` };
    });
  },
};

const coreFromTfjs: Plugin = {
  name: 'core-from-tfjs',
  setup(build) {
    build.onResolve({ filter: /^@tensorflow\/tfjs-core$/ }, () => ({
      path: '@tensorflow/tfjs',
      external: true,
    }));
  },
};

const shared = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
} satisfies BuildOptions;

/** Options for index.ts, the module '@tensorflow/tfjs'. */
export const tfjsOptions = {
  ...shared,
  entryPoints: ['src/runtime/tfjs/index.ts'],
  plugins: [threadless, rectangular],
} satisfies BuildOptions;

/** Options for webgl.ts, which imports '@tensorflow/tfjs'. */
export const webglOptions = {
  ...shared,
  entryPoints: ['src/runtime/tfjs/webgl.ts'],
  plugins: [coreFromTfjs],
} satisfies BuildOptions;

/** Files of `@tensorflow/tfjs-backend-wasm/dist` to serve; the first needs SIMD. */
export const wasmFiles = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm'] as const;
