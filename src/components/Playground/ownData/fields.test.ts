import { expect, it } from 'vitest';
import { fieldsOf, isIdentifier } from './fields';

it.each([
  ['keeps identifiers', ['x', '_y', '$z', 'x2'], ['x', '_y', '$z', 'x2']],
  ['keeps Chinese names', ['花萼长度', '品种'], ['花萼长度', '品种']],
  [
    'joins words and leaves brackets out',
    ['sepal length (cm)', 'a-b.c', '长度（cm）'],
    ['sepal_length_cm', 'a_b_c', '长度_cm'],
  ],
  ['keeps what no identifier can be made of', ['%', '2024'], ['%', '2024']],
  [
    'never gives one name twice',
    ['a b', 'a_b', 'a-b', 'c d', 'c.d'],
    ['a b', 'a_b', 'a-b', 'c_d', 'c.d'],
  ],
])('%s', (_, headers, fields) => {
  expect(fieldsOf(headers)).toEqual(fields);
});

it('does not take the prototype for a name', () => {
  expect(isIdentifier('__proto__')).toBe(false);
});
