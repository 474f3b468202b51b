import { describe, expect, it } from 'vitest';
import { RunError } from '../../runtime/protocol';
import { fileOf } from './errorPlace';
import { gradientHints, sentences } from './errorSentences';
import { explainError } from './errorText';

const error = {
  code: 'shape-mismatch',
  message: 'Error in matMul',
  values: { op: 'matMul', a: '[2,3]', b: '[4,5]' },
  path: '/main.ts',
} as const;

it('names the shapes of a mismatch in both languages', () => {
  expect(explainError(error, 'zh')).toBe(
    '形状不匹配：matMul 收到了 [2,3] 和 [4,5]，这两个形状不能一起算。',
  );
  expect(explainError(error, 'en')).toContain('matMul got [2,3] and [4,5]');
});

it('tells a library that came damaged from one that did not come', () => {
  const failed = { code: 'library-failed', message: '', values: { file: 'tfjs.js' } } as const;
  expect(explainError(failed, 'zh')).toContain('没有加载成功');
  const damaged = { ...failed, values: { ...failed.values, kind: 'damaged' } };
  expect(explainError(damaged, 'zh')).toContain('tfjs.js 传来时已损坏');
  expect(explainError(damaged, 'en')).toContain('tfjs.js, arrived damaged');
});

it('bears a missing value, and one that every object has', () => {
  expect(explainError({ ...error, values: {} }, 'en')).toContain('? got ?');
  const values = { kind: 'constructor', op: 'constructor' };
  expect(explainError({ ...error, code: 'no-gradient', values }, 'en')).toMatch(
    /^TensorFlow.js has no gradient for constructor, so .*\.$/,
  );
});

describe('what may have been meant', () => {
  const missing = { code: 'missing-export', message: '' } as const;
  const values = { name: 'tensr', module: '@tensorflow/tfjs' };
  it('is asked where the runtime knows it', () => {
    const near = { ...missing, values: { ...values, near: 'tensor, tensor1d' } };
    expect(explainError(near, 'zh')).toBe(
      '“@tensorflow/tfjs”没有导出“tensr”。是不是想写 tensor, tensor1d？',
    );
    expect(explainError(near, 'en')).toBe(
      '“@tensorflow/tfjs” exports no “tensr”. Did you mean tensor, tensor1d?',
    );
    expect(explainError({ ...missing, values }, 'en')).toMatch(/exports no “tensr”\.$/);
  });
  it('is asked once where it is a method', () => {
    const method = { name: 'x.matmul', near: 'matMul', kind: 'method' };
    const text = explainError({ code: 'not-a-function', message: '', values: method }, 'zh');
    expect(text.match(/matMul/g)).toHaveLength(1);
  });
});

it('says what to write where a default import was meant to be a namespace', () => {
  const values = { name: 'tf', module: '@tensorflow/tfjs', kind: 'namespace' };
  const text = explainError({ code: 'missing-default', message: '', values }, 'en');
  expect(text).toContain("Write import * as tf from '@tensorflow/tfjs'.");
});

it('says what to use for an operator without a gradient', () => {
  const values = { op: 'Einsum' };
  const text = explainError({ code: 'no-gradient', message: '', values }, 'zh');
  expect(text).toBe(
    `TensorFlow.js 没有 Einsum 的梯度，所以无法对它求导。${gradientHints['Einsum']?.zh ?? ''}`,
  );
});

const keys = Object.keys(sentences) as (keyof typeof sentences)[];
it.each(keys)('%s belongs to a code and has both languages', (key) => {
  expect(RunError.entries.code.options).toContain(key.split('/')[0]);
  expect(sentences[key]?.zh).toMatch(/[。？；]$|';$/);
  expect(sentences[key]?.en).toMatch(/[.?;]$/);
});

it('names files as the tabs do', () => {
  expect(fileOf(error)).toBe('main.ts');
  expect(fileOf({ ...error, path: './model.ts' })).toBe('model.ts');
});
