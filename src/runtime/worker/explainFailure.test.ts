import { describe, expect, it } from 'vitest';
import { explainFailure } from './explainFailure';
import { RuntimeFailure } from './tfjs';

const paths = { 'blob:null/a': 'main.ts' };
const user = '    at f (blob:null/a:3:7)';
const library = '    at g (blob:null/tf:1:9)';

function failing(error: Error, ...frames: string[]): Error {
  return Object.assign(error, { stack: [String(error), ...frames].join('\n') });
}

describe('what is thrown and no Error', () => {
  it.each([
    ['text', 'text'],
    [{ a: 1 }, '{a: 1}'],
    [undefined, 'undefined'],
    [null, 'null'],
  ])('%j', (value, message) => {
    expect(explainFailure(value, paths, false)).toEqual({ code: 'thrown', values: {}, message });
    expect(explainFailure(value, paths, true)).toEqual({ code: 'rejection', values: {}, message });
  });

  it('bears an error whose parts throw', () => {
    const trap = Object.defineProperty(new Error('x'), 'message', {
      get: () => {
        throw new Error('ran');
      },
    });
    expect(explainFailure(trap, paths, false)).toMatchObject({ code: 'thrown' });
  });
});

it('passes on what the runtime itself says', () => {
  const failure = new RuntimeFailure('backend-missing', { backend: 'webgl' }, 'no');
  expect(explainFailure(failure, paths, false)).toEqual({
    code: 'backend-missing',
    values: { backend: 'webgl' },
    message: 'no',
  });
});

describe('causes', () => {
  it('are listed, each with its place, outermost first', () => {
    const inner = failing(new TypeError('inner'), user);
    const middle = failing(new Error('middle', { cause: inner }), library);
    const outer = failing(new Error('outer', { cause: middle }), '    at blob:null/a:9:1');
    expect(explainFailure(outer, paths, false)).toEqual({
      code: 'error',
      values: {},
      message:
        'Error: outer\n  because of Error: middle\n  because of TypeError: inner (main.ts:3:7)',
      path: 'main.ts',
      line: 9,
      column: 1,
    });
  });

  it('may be anything, and come round to where they began', () => {
    const odd = new Error('odd', { cause: { code: 7 } });
    expect(explainFailure(odd, paths, false).message).toBe('Error: odd\n  because of {code: 7}');
    const round: Error & { cause?: unknown } = new Error('round');
    round.cause = round;
    expect(explainFailure(round, paths, false).message).toBe('Error: round');
    const all = new AggregateError([new Error('first'), new Error('second')], 'all');
    expect(explainFailure(all, paths, false).message).toBe(
      'AggregateError: all\n  because of Error: first',
    );
  });

  it('are bounded', () => {
    let error = new Error('0');
    for (let i = 1; i < 50; i++) error = new Error(String(i), { cause: error });
    expect(explainFailure(error, paths, false).message.split('\n')).toHaveLength(6);
  });
});

describe('a name of the page', () => {
  const missing = (...frames: string[]) =>
    failing(new ReferenceError('document is not defined'), ...frames);
  it('that the reader wrote', () => {
    const { code, values, line } = explainFailure(missing(user), paths, false);
    expect({ code, values, line }).toEqual({
      code: 'not-here',
      values: { name: 'document', kind: 'page' },
      line: 3,
    });
  });
  it('that a function of tfjs looks for', () => {
    const { values, line } = explainFailure(missing(library, user), paths, false);
    expect({ values, line }).toEqual({ values: { name: 'document', kind: 'inside' }, line: 3 });
  });
});

describe('what is no function', () => {
  class Tensor {
    matMul(): void {}
    mean(): void {}
  }
  const layers = {
    dense: 1,
    lstm: 1,
    get trap(): never {
      throw new Error('ran');
    },
  };
  const tfjs = { Tensor, tensor: 1, tidy: 1, layers };
  const valuesOf = (name: string) =>
    explainFailure(new TypeError(`${name} is not a function`), paths, false, tfjs).values;
  it.each([
    ['tf.tensr', { near: 'tensor' }],
    ['tf.layers.dens', { near: 'dense' }],
    ['tf.layers.trap.x', {}],
    ['x.matmul', { nearMethod: 'matMul' }],
    ['tf.ones(...).maen', { nearMethod: 'mean' }],
    ['a.zebra', {}],
  ])('%s', (name, near) => {
    expect(valuesOf(name)).toEqual({ name, ...near });
  });
});
