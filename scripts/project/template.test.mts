/** A project that is taken away is whole: what its files import is in it, or pinned. */
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { expect, it } from 'vitest';
import manifest from '../../package.json';
import { contentsOf, type Taken } from '../../src/components/TakeAway/contents.ts';
import { projectSources } from './template.mts';

const { template } = projectSources(process.cwd());

const taken: Taken = {
  id: 'dying-relu',
  title: '死亡 ReLU',
  address: 'https://example.org/experiments/dying-relu/',
  release: '0.1.0',
  files: { 'main.ts': "import './network';\n// 改过\n", 'network.ts': 'export {};\n' },
  settings: {
    title: '死亡 ReLU',
    language: 'zh',
    seed: 3,
    backend: 'wasm',
    params: { largeStep: 10 },
    labels: {},
  },
};
const contents = contentsOf(taken, template);

function importsOf(file: string): string[] {
  if (!file.endsWith('.ts')) return [];
  return ts.preProcessFile(contents[file] ?? '').importedFiles.map(({ fileName }) => fileName);
}

it('holds every file that one of its files names', () => {
  const missing = Object.keys(contents).flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => join(dirname(file), name))
      .filter((name) => ![name, `${name}.ts`, `${name}/index.ts`].some((one) => one in contents))
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
  expect(Object.keys(contents)).toContain('src/project/style.css');
  for (const file of ['index.html', 'vite.config.ts', 'tsconfig.json', 'LICENSE', 'README.md'])
    expect(contents[file]).toBeTruthy();
});

it('pins every package that its sources import, as the site does', () => {
  const { dependencies, devDependencies } = JSON.parse(contents['package.json'] ?? '') as Pick<
    typeof template,
    'dependencies' | 'devDependencies'
  >;
  const used = Object.keys(contents)
    .filter((file) => file.startsWith('src/'))
    .flatMap(importsOf)
    .filter((name) => !/^(\.|lab(\/|$))/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect([...new Set(used)].sort()).toEqual(Object.keys(dependencies));
  expect(dependencies['@tensorflow/tfjs']).toBe(manifest.dependencies['@tensorflow/tfjs']);
  expect(devDependencies).toMatchObject({
    vite: manifest.devDependencies.vite,
    typescript: manifest.devDependencies.typescript,
  });
});

it('takes the code and the settings as they are on the page', () => {
  expect(contents['experiment/main.ts']).toBe(taken.files['main.ts']);
  expect(contents['experiment/network.ts']).toBe(taken.files['network.ts']);
  expect(JSON.parse(contents['settings.json'] ?? '')).toEqual(taken.settings);
});

it('says in the language of the page where it is from and under which licence', () => {
  const settings = { ...taken.settings, language: 'en' } as const;
  const english = contentsOf({ ...taken, settings }, template);
  for (const text of [contents['README.md'], english['README.md']]) {
    expect(text).toContain(`<${taken.address}>`);
    expect(text).toContain('0.1.0');
    expect(text).toContain('MIT');
  }
  expect(contents['README.md']).toContain('来自《深度学习十问》');
  expect(english['README.md']).toContain('From Ten Questions of Deep Learning');
  expect(english['index.html']).toContain('<html lang="en">');
});

it('brings the backend webgl to those who chose it', () => {
  const settings = { ...taken.settings, backend: 'webgl' } as const;
  expect(contentsOf({ ...taken, settings }, template)['worker.ts']).toContain('tfjs-webgl.js');
  expect(contents['worker.ts']).not.toContain('webgl');
});
