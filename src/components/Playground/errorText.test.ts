import { expect, it } from 'vitest';
import { explainError, fileOf } from './errorText';

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
  const damaged = { ...failed, values: { ...failed.values, damaged: 'yes' } };
  expect(explainError(damaged, 'zh')).toContain('tfjs.js 传来时已损坏');
  expect(explainError(damaged, 'en')).toContain('tfjs.js, arrived damaged');
});

it('bears a missing value', () => {
  expect(explainError({ ...error, values: {} }, 'en')).toContain('? got ?');
});

it('names files as the tabs do', () => {
  expect(fileOf(error)).toBe('main.ts');
  expect(fileOf({ ...error, path: './model.ts' })).toBe('model.ts');
});
