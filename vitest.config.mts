/** Unit and component tests: pure TypeScript in Node; components in jsdom with Docusaurus stubbed. */
import { existsSync } from 'node:fs';
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
      {
        find: /^@docusaurus\/(Translate|Link|Head|BrowserOnly|ErrorBoundary|Interpolate|router|useBrokenLinks|useDocusaurusContext|useBaseUrl|useIsBrowser|ExecutionEnvironment)$/,
        replacement: `${stubs}/docusaurus/$1.tsx`,
      },
      { find: /^@docusaurus\/theme-common$/, replacement: `${stubs}/docusaurus/theme-common.tsx` },
    ],
  },
  test: {
    globals: true,
    environment: 'node',
    include: ['{src,plugins,scripts}/**/*.test.{ts,tsx,mts}', 'tests/unit/**/*.test.{ts,tsx,mts}'],
    setupFiles: [`${root}tests/stubs/setup.ts`],
    css: false,
    // Charts and tfjs share two cores with everything else on a small machine.
    testTimeout: 20_000,
  },
});
