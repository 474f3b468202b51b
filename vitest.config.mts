/** Unit and component tests: pure TypeScript in Node; components in jsdom with Docusaurus stubbed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { experiments } from './plugins/experiments/vite.mts';

const root = fileURLToPath(new URL('.', import.meta.url));
const stubs = `${root}tests/stubs`;

/** A theme component has a stub of its own, or the one that shows its children. */
function themeStub(name: string): string {
  const own = `${stubs}/theme/${name}.tsx`;
  return existsSync(own) ? own : `${stubs}/theme/Any.tsx`;
}

const folders = ['src', 'plugins', 'scripts', 'tests/unit'];
const isTest = /\.test\.m?tsx?$/;

/** What a test does to modules, to the window, to the clock or to a tensor backend outlives it. */
const leavesTraces =
  /\bvi\.|localStorage|sessionStorage|\blocation\b|tfjs|Tfjs|tensorflow|openChannel/;

const tests = folders
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll('\\', '/')}`,
    ),
  )
  .filter((file) => isTest.test(file));
const together = tests.filter((file) => !leavesTraces.test(readFileSync(root + file, 'utf8')));
const apart = tests.filter((file) => !together.includes(file));

export default defineConfig({
  plugins: [
    experiments(root),
    {
      name: 'theme-stubs',
      enforce: 'pre',
      resolveId(id) {
        const name = /^@theme(?:-original|-init)?\/(.+)$/.exec(id)?.[1];
        return name ? themeStub(name) : null;
      },
    },
  ],
  resolve: {
    alias: [
      { find: /^@site\//, replacement: root },
      { find: /^@generated\/(.+)$/, replacement: `${stubs}/generated/$1` },
      { find: /^lab$/, replacement: `${root}src/lab/index.ts` },
      { find: /^lab\/([a-z-]+)$/, replacement: `${root}src/lab/$1/index.ts` },
      {
        find: /^@docusaurus\/(Translate|Link|Head|BrowserOnly|ErrorBoundary|Interpolate|router|useBrokenLinks|useDocusaurusContext|useBaseUrl|useIsBrowser|ExecutionEnvironment)$/,
        replacement: `${stubs}/docusaurus/$1.tsx`,
      },
      { find: /^@docusaurus\/theme-common$/, replacement: `${stubs}/docusaurus/theme-common.tsx` },
    ],
  },
  test: {
    globals: true,
    // The default leaves one core to the editor, which on two cores is half.
    maxWorkers: '100%',
    // What was compiled once is read from there the next time.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'node_modules/.cache/vitest' },
    environment: 'node',
    setupFiles: [`${root}tests/stubs/setup.ts`],
    css: false,
    // Charts and tfjs share two cores with everything else on a small machine.
    testTimeout: 20_000,
    // Loading what they share anew for each of these takes longer than most of them run.
    projects: [
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: {
          name: 'experiments',
          // Runs experiments, which takes minutes.
          include: ['tests/experiments/*.test.ts'],
          // What scripts/experiments.mts has bundled runs as it is.
          server: { deps: { external: [/\/experiment-\w+\/main\.mjs$/] } },
        },
      },
    ],
  },
});
