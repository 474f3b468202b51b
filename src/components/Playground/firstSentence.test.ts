import { expect, it } from 'vitest';
import { firstSentence } from './firstSentence';

it.each([
  // autocorrect-disable-next-line
  ['“lab”没有导出“chrat”。是不是想写 chart？', '“lab”没有导出“chrat”。'],
  ['Shapes do not fit: 1.5 and tf.ones. Look again.', 'Shapes do not fit: 1.5 and tf.ones.'],
  ['no end', 'no end'],
])('of %s is %s', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
