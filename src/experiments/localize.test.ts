import { expect, it } from 'vitest';
import { localizeSource } from './localize';

const source = [
  '// zh: 数据',
  '// en: Data',
  'const x = 1; // zh: 不动',
  '  // zh: 步',
  '  // zh: 二',
  '  // en: Steps',
  '// plain',
].join('\n');

it('keeps the comments of one language, with their indent, and every other line', () => {
  expect(localizeSource(source, 'zh')).toBe(
    '// 数据\nconst x = 1; // zh: 不动\n  // 步\n  // 二\n// plain',
  );
  expect(localizeSource(source, 'en')).toBe(
    '// Data\nconst x = 1; // zh: 不动\n  // Steps\n// plain',
  );
});
