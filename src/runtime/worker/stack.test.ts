import { describe, expect, it } from 'vitest';
import { formatFrame, startsWithUser, userFrames } from './stack';

const url = 'blob:null/0f9e2a';
const paths = { [url]: 'main.ts' };

describe('userFrames', () => {
  it.each([
    [
      'Chrome',
      `Error: no\n    at train (${url}:12:5)\n    at async fit (blob:null/tfjs:1:9)\n    at ${url}:20:1`,
      [
        { path: 'main.ts', line: 12, column: 5, name: 'train' },
        { path: 'main.ts', line: 20, column: 1, name: '' },
      ],
    ],
    [
      'Chrome, constructor',
      `Error\n    at new Layer (${url}:3:7)`,
      [{ path: 'main.ts', line: 3, column: 7, name: 'Layer' }],
    ],
    [
      'Chrome, async',
      `Error\n    at async step (${url}:4:2)`,
      [{ path: 'main.ts', line: 4, column: 2, name: 'step' }],
    ],
    [
      'Firefox',
      `train@${url}:12:5\n@${url}:20:1\n`,
      [
        { path: 'main.ts', line: 12, column: 5, name: 'train' },
        { path: 'main.ts', line: 20, column: 1, name: '' },
      ],
    ],
    [
      'WebKit',
      `train@${url}:12:5\nmodule code@${url}:20:1\nasyncFunctionResume@[native code]`,
      [
        { path: 'main.ts', line: 12, column: 5, name: 'train' },
        { path: 'main.ts', line: 20, column: 1, name: '' },
      ],
    ],
    [
      'Firefox, a library without an address',
      `matMul@:12:5\ntrain@${url}:12:5\n`,
      [{ path: 'main.ts', line: 12, column: 5, name: 'train' }],
    ],
    ['libraries only', 'Error\n    at matMul (blob:null/tfjs:1:9)', []],
    ['a forged path', `Error\n    at x (https://example.org/main.ts:1:1)`, []],
  ])('%s', (_, stack, frames) => {
    expect(userFrames(stack, paths)).toEqual(frames);
  });

  it('does not take a key of every object for an address', () => {
    expect(userFrames('Error\n    at x (blob:constructor:1:1)', {})).toEqual([]);
  });
});

it.each([
  ['Chrome', `Error\n    at f (blob:null/tfjs:1:9)\n    at ${url}:2:1`, false],
  ['Firefox', `f@:1:9\n@${url}:2:1`, false],
  ['Firefox, the reader', `@${url}:2:1\nf@:1:9`, true],
  ['no stack', '', true],
])('knows whose code stands innermost: %s', (_, stack, isUser) => {
  expect(startsWithUser(stack, paths)).toBe(isUser);
});

it('shows a frame as file, line and column', () => {
  expect(formatFrame({ path: 'main.ts', line: 1, column: 2, name: 'f' })).toBe('f (main.ts:1:2)');
  expect(formatFrame({ path: 'main.ts', line: 1, column: 2, name: '' })).toBe('main.ts:1:2');
});
