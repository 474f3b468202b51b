import { describe, expect, it } from 'vitest';
import type { LibraryName } from '../../messages';
import type { RunError } from '../../protocol';
import { compile } from '../compile';
import type { Sources } from '../sources';
import { diagnose } from '.';

const exported: Partial<Record<LibraryName, string[]>> = {
  tfjs: ['tensor', 'tensor1d', 'tidy', 'layers', 'sequential'],
  lab: ['chart', 'param', 'report', 'seed', 'steps'],
  'lab/nets': ['dense', 'mlp'],
};

async function explain(files: Sources | string, given: Partial<RunError>) {
  const sources = typeof files === 'string' ? { 'main.ts': files } : files;
  const compiled = await compile(sources, 'main.ts', () => import('.'));
  const error: RunError = {
    ...{ code: 'syntax', message: 'what the engine says', values: {} },
    ...('error' in compiled && compiled.error),
    ...given,
  };
  const program = 'program' in compiled ? compiled.program : undefined;
  const exportsOf = async (name: LibraryName) => exported[name] ?? [];
  return diagnose(error, { sources, program, exportsOf });
}

const syntax = { code: 'syntax' } as const;

describe('an export that is not there', () => {
  it.each([
    ["import { tensr } from '@tensorflow/tfjs';\ntensr(1);", 'tensr', '@tensorflow/tfjs', 'tensor'],
    ["import {\n tidi as t } from '@tensorflow/tfjs';\nt();", 'tidi', '@tensorflow/tfjs', 'tidy'],
    ["import { chrat } from 'lab';\nchrat('a');", 'chrat', 'lab', 'chart'],
    ["import { denes } from 'lab/nets';\ndenes();", 'denes', 'lab/nets', 'dense'],
    ["export { reprot } from 'lab';", 'reprot', 'lab', 'report'],
  ])('%j', async (code, name, module, near) => {
    const line = code.slice(0, code.indexOf(name)).split('\n').length;
    expect(await explain(code, syntax)).toMatchObject({
      code: 'missing-export',
      values: { name, module, near },
      path: 'main.ts',
      line,
    });
  });

  it('is named without a guess where nothing is near', async () => {
    const error = await explain("import { draw } from 'lab';\ndraw();", syntax);
    expect(error).toMatchObject({ code: 'missing-export', line: 1, column: 10 });
    expect(error.values).toEqual({ name: 'draw', module: 'lab' });
  });

  it('of a file beside it, whatever way that exports', async () => {
    const model = [
      "export { chart as picture } from 'lab';",
      "export * from './deeper';",
      'export const { a, b: [c, ...d], e = 1 } = { a: 1, b: [1], e: 2 };',
      'export function train() {}',
      'export class Net {}',
      'export default 1;',
    ].join('\n');
    const files = { 'model.ts': model, 'deeper.ts': 'const f = 1; export { f as layer };' };
    const names = 'picture, layer, a, c, d, e, train, Net, default as whole';
    const use = names.replace('default as ', '');
    const good = `import { ${names} } from './model';\nconsole.log(${use});`;
    expect(await explain({ ...files, 'main.ts': good }, syntax)).toMatchObject({ code: 'syntax' });
    const bad = "import {\n  trian } from './model';\ntrian();";
    expect(await explain({ ...files, 'main.ts': bad }, syntax)).toMatchObject({
      code: 'missing-export',
      values: { name: 'trian', module: './model', near: 'train' },
      line: 2,
    });
  });

  it.each([
    [
      "import tf from '@tensorflow/tfjs';\ntf.ones([1]);",
      { name: 'tf', module: '@tensorflow/tfjs', kind: 'namespace' },
    ],
    ["import chart from 'lab';\nchart();", { module: 'lab', kind: 'names', names: 'chart' }],
    [
      "import lab from 'lab';\nlab.chart();",
      { module: 'lab', kind: 'names', names: 'chart, param, report, seed, steps' },
    ],
  ])('nor a default: %j', async (code, values) => {
    const error = await explain(code, syntax);
    expect(error).toMatchObject({ code: 'missing-default', path: 'main.ts', line: 1, values });
  });
});

describe('characters of a Chinese keyboard', () => {
  it('are named and repaired, whoever stumbled over them', async () => {
    const passes = await explain('const a = 1;\nconsole.log（a）；', syntax);
    expect(passes).toMatchObject({
      code: 'odd-characters',
      message: '（\u00a0→\u00a0(   ）\u00a0→\u00a0)   ；\u00a0→\u00a0;',
      values: { count: '3' },
      path: 'main.ts',
      line: 2,
      column: 12,
    });
    expect(passes.repair).toEqual({
      path: 'main.ts',
      changes: [
        { at: 24, from: '（', to: '(' },
        { at: 26, from: '）', to: ')' },
        { at: 27, from: '；', to: ';' },
      ],
    });
    const fails = await explain('function f（a，b） { return a；}', {});
    expect(fails).toMatchObject({ code: 'odd-characters', line: 1, column: 11 });
  });

  it('in another file', async () => {
    const files = { 'main.ts': "import { f } from './f';\nf();", 'f.ts': 'export const f = 1；' };
    expect(await explain(files, syntax)).toMatchObject({
      code: 'odd-characters',
      path: 'f.ts',
      repair: { path: 'f.ts' },
    });
  });

  it('in a name, which is another name then', async () => {
    const error = {
      code: 'not-defined',
      values: { name: 'ｘ' },
      path: 'main.ts',
      line: 2,
    } as const;
    expect(await explain('const x = 1;\nｘ + 1;', error)).toMatchObject({
      code: 'odd-characters',
      line: 2,
      repair: { changes: [{ from: 'ｘ', to: 'x' }] },
    });
  });

  it('that cannot be seen are named by their number', async () => {
    expect(await explain('let\u200b x = 1;', {})).toMatchObject({
      code: 'odd-characters',
      message: 'U+200B\u00a0✕',
    });
  });
});

describe('a name that is not defined', () => {
  const unknown = (name: string) =>
    ({ code: 'not-defined', values: { name }, path: 'main.ts', line: 1 }) as const;
  it.each([
    ['const loss = 1;\nlosss;', 'losss', { code: 'not-defined', values: { near: 'loss' } }],
    ['consol.log(1)', 'consol', { code: 'not-defined', values: { near: 'console' } }],
    ['zebra()', 'zebra', { code: 'not-defined', values: { name: 'zebra' } }],
    ["chart('a')", 'chart', { code: 'not-imported', values: { module: 'lab', kind: 'name' } }],
    ['tf.ones()', 'tf', { code: 'not-imported', values: { kind: 'namespace' } }],
    [
      "import * as tf from '@tensorflow/tfjs';\ntidy(tf)",
      'tidy',
      { code: 'not-imported', values: { module: '@tensorflow/tfjs' } },
    ],
  ])('%j', async (code, name, expected) => {
    expect(await explain(code, unknown(name))).toMatchObject(expected);
  });
});

describe('what is no function', () => {
  const tf = "import * as tf from '@tensorflow/tfjs';";
  it.each([
    [tf, { name: 'tf.tensr', near: 'tensor' }, { near: 'tf.tensor' }],
    [tf, { name: 'tf.layers.dens', near: 'dense' }, { near: 'tf.layers.dense' }],
    ["import * as lab from 'lab';", { name: 'lab.chrat' }, { near: 'lab.chart' }],
    ["import * as m from './m';", { name: 'm.trian', near: 'tan' }, { near: 'm.train' }],
    [tf, { name: 'x.matmul', nearMethod: 'matMul' }, { near: 'matMul', kind: 'method' }],
    [tf, { name: 'x.zebra' }, {}],
  ])('%s, %j', async (head, values, expected) => {
    const code = `${head}\n${values.name}();`;
    const files = { 'main.ts': code, 'm.ts': 'export const train = 1;' };
    const error = { code: 'not-a-function', values, path: 'main.ts', line: 2 } as const;
    const { code: kind, values: found } = await explain(files, error);
    expect(kind).toBe('not-a-function');
    expect(found).toEqual({ name: values.name, ...expected });
  });
});

it('says that a decorator is not supported', async () => {
  const code = 'const a = 1;\n@made class A {}\nnew A();';
  expect(await explain(code, syntax)).toMatchObject({
    code: 'unsupported-syntax',
    values: { kind: 'decorator' },
    line: 2,
    column: 1,
  });
});

it('leaves everything else as it was', async () => {
  const error = { code: 'error', message: 'no', values: {} } as const;
  expect(await explain('let a = 1;', error)).toEqual(error);
});
