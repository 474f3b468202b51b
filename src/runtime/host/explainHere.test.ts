import { describe, expect, it, vi } from 'vitest';
import type { RunError } from '../protocol';
import { compile } from './compile';
import type { Sources } from './sources';
import { explainHere, type LoadDiagnosis } from './explainHere';

const failure = (place: Partial<RunError>): RunError => ({
  code: 'error',
  message: 'no',
  values: {},
  ...place,
});

const load: LoadDiagnosis = () => import('./diagnosis');

async function place(sources: Sources, error: RunError, loadDiagnosis: LoadDiagnosis = load) {
  const compiled = await compile(sources, 'main.ts', load);
  if ('error' in compiled) throw new Error(compiled.error.message);
  const given = { sources, program: compiled.program, exportsOf: async () => [] };
  return explainHere(error, given, loadDiagnosis);
}

describe('explainHere', () => {
  it('keeps a column where the line is as the reader wrote it', async () => {
    const at = { path: 'main.ts', line: 1, column: 9 };
    expect(await place({ 'main.ts': 'let a = b;' }, failure(at))).toMatchObject(at);
  });

  it('drops a column that types have moved', async () => {
    const placed = await place(
      { 'main.ts': 'let a: number = b;' },
      failure({ path: 'main.ts', line: 1, column: 9 }),
    );
    expect(placed).toEqual(failure({ path: 'main.ts', line: 1 }));
  });

  it('drops a path that the reader does not have', async () => {
    const placed = await place({ 'main.ts': '' }, failure({ path: '/etc/passwd', line: 1 }));
    expect(placed).toEqual(failure({}));
  });

  it.each([
    ['a name declared twice', 'const a = 1;\nconst a = 2;', 2],
    ['await outside an async function', 'function f() {\n\n  await 1;\n}', 3],
  ])('finds %s', async (_, code, line) => {
    const placed = await place({ 'main.ts': code }, failure({ code: 'syntax' }));
    expect(placed).toMatchObject({ code: 'syntax', path: 'main.ts', line });
  });

  it('loads the diagnosis only when it is needed, and does without when it does not load', async () => {
    const loadDiagnosis = vi.fn(() => Promise.reject(new Error('offline')));
    await place({ 'main.ts': '' }, failure({}), loadDiagnosis);
    expect(loadDiagnosis).not.toHaveBeenCalled();
    expect(await place({ 'main.ts': '' }, failure({ code: 'syntax' }), loadDiagnosis)).toEqual(
      failure({ code: 'syntax' }),
    );
  });
});
