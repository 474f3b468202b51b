/** Gathers what every project that is taken away holds: sources as they are here, and its configuration. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { ProjectTemplate } from '../../src/project/template.ts';
import { topics } from '../../src/runtime/topics.ts';

/** What start.ts, worker.ts and an experiment import. */
const entries = [
  'src/project/page.ts',
  'src/project/worker.ts',
  'src/lab/index.ts',
  ...topics.map((topic) => `src/lab/${topic}/index.ts`),
];

/** Read beside the sources. */
const others = { 'src/project/style.css': 'src/project/style.css', LICENSE: 'LICENSE' };

/** Types only, or what makes and checks the project. */
const tools = ['vite', 'typescript', '@types/d3-random'];

const viteConfig = `import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
  resolve: {
    alias: [
      { find: /^lab$/, replacement: at('src/lab/index.ts') },
      { find: /^lab\\/(.+)$/, replacement: \`\${at('src/lab')}/$1/index.ts\` },
      // Without this line TensorFlow.js as released runs: see README.md.
      { find: /^@tensorflow\\/tfjs$/, replacement: at('vendor/tfjs.js') },
    ],
  },
});
`;

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  strict: true,
  isolatedModules: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['vite/client'],
  paths: { lab: ['./src/lab/index.ts'], 'lab/*': ['./src/lab/*/index.ts'] },
};

export interface SourcesOfProjects {
  /** Paths below the repository's root. */
  readonly read: readonly string[];
  readonly template: Pick<ProjectTemplate, 'files' | 'dependencies' | 'devDependencies'>;
}

/** @param root the repository's */
export function projectSources(root: string): SourcesOfProjects {
  const program = ts.createProgram(
    entries.map((entry) => path.join(root, entry)),
    { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] },
  );
  const own = program
    .getSourceFiles()
    .map((source) => path.relative(root, source.fileName).split(path.sep).join('/'))
    .filter((file) => file.startsWith('src/'))
    .sort();
  const read = [...own, ...Object.values(others)];
  const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  const used = new Set(own.flatMap((file) => packagesIn(text(file))));
  return {
    read: [...read, 'package.json'],
    template: {
      files: {
        ...Object.fromEntries(read.map((file) => [file, text(file)])),
        'vite.config.ts': viteConfig,
        'tsconfig.json': `${JSON.stringify({ compilerOptions, exclude: ['vite.config.ts'] }, null, 2)}\n`,
        '.gitignore': 'node_modules/\ndist/\n',
      },
      ...pinned(JSON.parse(text('package.json')) as Manifest, used),
    },
  };
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function pinned(manifest: Manifest, used: ReadonlySet<string>) {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  const of = (names: Iterable<string>): Record<string, string> =>
    Object.fromEntries(
      [...names].sort().map((name) => {
        const version = versions[name];
        if (version === undefined) throw new Error(`package.json does not pin ${name}.`);
        return [name, version];
      }),
    );
  return { dependencies: of(used), devDependencies: of(tools) };
}

/** Names of packages that a source imports. */
function packagesIn(source: string): string[] {
  return ts
    .preProcessFile(source)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !/^lab(\/|$)/.test(name))
    .filter((name) => !builtinModules.includes(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
