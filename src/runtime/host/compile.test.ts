import { afterEach, describe, expect, it, vi } from 'vitest';
import { compile } from './compile';
import type { Sources } from './sources';
import type { LoadDiagnosis } from './explainHere';

const load: LoadDiagnosis = () => import('./diagnosis');

async function programOf(sources: Sources) {
  const compiled = await compile(sources, 'main.ts', load);
  if ('error' in compiled) throw new Error(compiled.error.message);
  return compiled.program;
}

async function errorOf(sources: Sources) {
  const compiled = await compile(sources, 'main.ts', load);
  return 'error' in compiled ? compiled.error : undefined;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('compile', () => {
  it('needs no WebAssembly, since experiments run on the cpu without', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const fresh = await import('./compile');
    const compiled = await fresh.compile({ 'main.ts': "import 'lab';" }, 'main.ts', load);
    expect(compiled).toMatchObject({ program: { libraries: new Set(['lab']) } });
  });

  it('replaces specifiers and keeps every line where it was', async () => {
    const { modules, libraries } = await programOf({
      'main.ts': [
        "import * as tf from '@tensorflow/tfjs';",
        "import type { Row } from './rows';",
        'import {',
        '  make,',
        "} from './model.ts';",
        'interface A {',
        '  b: number;',
        '}',
        'const a: A = { b: make(tf) };',
        "const late = await import('lab');",
      ].join('\n'),
      'model.ts': 'export const make = (tf: unknown): number => 1;',
    });
    expect([...libraries]).toEqual(['tfjs', 'lab']);
    expect(modules.map(({ path }) => path)).toEqual(['model.ts', 'main.ts']);
    const main = modules[1];
    expect(main?.parts.filter((part) => typeof part !== 'string')).toEqual([
      { library: 'tfjs' },
      { module: 'model.ts' },
      { library: 'lab' },
    ]);
    const text = main?.parts.map((part) => (typeof part === 'string' ? part : '?')).join('') ?? '';
    expect(text.split('\n')).toHaveLength(10);
    expect(text.split('\n')[8]).toBe('const a = { b: make(tf) };');
    expect(text.split('\n')[9]).toBe("const late = await import('?');");
  });

  it('knows the libraries beside lab', async () => {
    const { modules, libraries } = await programOf({
      'main.ts':
        "import { solve } from 'lab/linear-algebra';\nimport { net } from './net'; solve(net);",
      'net.ts': "export { dense as net } from 'lab/nets';",
    });
    expect([...libraries].sort()).toEqual(['lab/linear-algebra', 'lab/nets']);
    expect(modules.map(({ parts }) => parts[1])).toEqual([
      { library: 'lab/nets' },
      { library: 'lab/linear-algebra' },
    ]);
  });

  it('compiles a shared sibling once, before both that import it', async () => {
    const { modules } = await programOf({
      'main.ts': "import { a } from './a'; import { b } from './b'; console.log(a, b);",
      'a.ts': "import { c } from './c'; export const a = c;",
      'b.ts': "import { c } from './c.js'; export const b = c;",
      'c.ts': 'export const c = 1;',
    });
    expect(modules.map(({ path }) => path)).toEqual(['c.ts', 'a.ts', 'b.ts', 'main.ts']);
  });

  it('leaves files alone that nothing imports', async () => {
    const { modules } = await programOf({ 'main.ts': '', 'broken.ts': 'let = =' });
    expect(modules).toHaveLength(1);
  });

  it('leaves computed imports and words in strings alone', async () => {
    const { modules } = await programOf({
      'main.ts':
        'const where = "./x"; const load = () => import(where); const text = "import \'fs\'"; load; text; import.meta;',
    });
    expect(modules[0]?.parts).toHaveLength(1);
  });

  it('places a syntax error', async () => {
    expect(await errorOf({ 'main.ts': 'const a = 1;\nconst b = = 2;' })).toMatchObject({
      code: 'syntax',
      message: 'Unexpected token',
      path: 'main.ts',
      line: 2,
      column: 11,
    });
  });

  it('places a syntax error of a sibling', async () => {
    const error = await errorOf({ 'main.ts': "import './a';", 'a.ts': '\n\nfunction (' });
    expect(error).toMatchObject({ code: 'syntax', path: 'a.ts', line: 3 });
  });

  it.each([
    'fs',
    'https://example.org/x.js',
    './missing',
    '../lab',
    'lab/unknown',
    'lab/nets/index',
    'constructor',
    '@tensorflow/tfjs-core',
  ])('refuses %s', async (specifier) => {
    expect(await errorOf({ 'main.ts': `\nimport '${specifier}';` })).toMatchObject({
      code: 'unknown-import',
      values: { specifier },
      path: 'main.ts',
      line: 2,
    });
    expect(await errorOf({ 'main.ts': `await import("${specifier}");` })).toMatchObject({
      code: 'unknown-import',
    });
  });

  it('lists what can be imported when something else is', async () => {
    const error = await errorOf({ 'main.ts': "import 'lab/unknown';" });
    expect(error?.message).toBe(
      "Cannot import 'lab/unknown': only '@tensorflow/tfjs', 'lab', 'lab/data', " +
        "'lab/floating-point', 'lab/linear-algebra', 'lab/nets', 'lab/recurrent', 'lab/small-nets' " +
        "and './file' of this experiment are there",
    );
  });

  it('names the circle of files that import each other', async () => {
    const error = await errorOf({
      'main.ts': "import './a';",
      'a.ts': "import './b';",
      'b.ts': "import './a';",
    });
    expect(error).toMatchObject({
      code: 'import-cycle',
      values: { files: 'a.ts -> b.ts -> a.ts' },
      path: 'b.ts',
      line: 1,
    });
  });

  it('takes a byte order mark, and spaces of a Chinese keyboard, for spaces', async () => {
    const { modules } = await programOf({
      'main.ts': "\ufeffimport\u3000{ a } from './a';\nconst text = `\u3000${a}\u3000`; // \u3000",
      'a.ts': "\ufeffexport const a = '\u3000';",
    });
    expect(modules.map(({ parts }) => parts)).toEqual([
      [" export const a = '\u3000';"],
      [
        " import { a } from '",
        { module: 'a.ts' },
        "';\nconst text = `\u3000${a}\u3000`; // \u3000",
      ],
    ]);
  });

  it('compiles without the diagnosis when it does not load', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    const compiled = await compile({ 'main.ts': '\ufefflet a = 1;\u3000' }, 'main.ts', offline);
    expect(compiled).toMatchObject({ program: { modules: [{ path: 'main.ts' }] } });
  });

  it.each([
    ['namespace Loss { export const mse = 1 }', 'Loss', 1, 1],
    ['\nexport namespace Loss.Mean {\n export const mse = 1 }', 'Loss', 2, 8],
    ['{}\n  module Loss { export const mse = 1 }', 'Loss', 2, 3],
  ])('refuses %j, which would be dropped', async (code, name, line, column) => {
    expect(await errorOf({ 'main.ts': code })).toMatchObject({
      code: 'unsupported-syntax',
      values: { kind: 'namespace', name },
      path: 'main.ts',
      line,
      column,
    });
  });

  it.each([
    'declare namespace Loss { const mse: number }',
    'const module = { a: 1 }; const namespace = module; namespace.a;',
    "// namespace Loss {\nconst text = 'namespace Loss {';",
    'const enum Kind { A } Kind.A; abstract class B { constructor(private c: number) {} } new B(1);',
  ])('leaves %j alone', async (code) => {
    expect(await errorOf({ 'main.ts': code })).toBeUndefined();
  });
});
