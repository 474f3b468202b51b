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

it('bears a missing value', () => {
  expect(explainError({ ...error, values: {} }, 'en')).toContain('? got ?');
});

it('names files as the tabs do', () => {
  expect(fileOf(error)).toBe('main.ts');
  expect(fileOf({ ...error, path: './model.ts' })).toBe('model.ts');
});
