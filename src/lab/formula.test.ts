import { expect, it } from 'vitest';
import { readFormula, type Meaning } from './formula';

const meaning: Meaning<number> = {
  number: (value) => value,
  names: { x: 3, pi: Math.PI },
  functions: {
    add: (a, b) => a + b,
    sub: (a, b) => a - b,
    mul: (a, b) => a * b,
    div: (a, b) => a / b,
    pow: (a, b) => a ** b,
    neg: (a) => -a,
    exp: (a) => Math.exp(a),
    max: (a, b) => Math.max(a, b),
  },
};

it.each([
  ['x * (x + 1)', 12],
  ['-x^2', -9],
  ['(-x)^2', 9],
  ['2^3^2', 512],
  ['-2^2', -4],
  ['2 * x^2 + 1', 19],
  ['x^-1', 1 / 3],
  ['max(x, 5) - 1.5e1', -10],
  ['exp(-x^2/2)', Math.exp(-4.5)],
])('reads %s', (text, value) => {
  expect(readFormula(text, meaning)).toBeCloseTo(value, 12);
});

it.each([
  ['', 'is a text like'],
  ['2x', 'products with *'],
  ['y + 1', '"y" is not known'],
  ['foo(x)', '"foo" is not a known function'],
  ['toString(x)', '"toString" is not a known function'],
  ['constructor', '"constructor" is not known'],
  ['x +', 'cannot be read'],
  ['exp()', 'needs a value'],
  ['x.y', 'one expression'],
])('says what is wrong with "%s"', (text, message) => {
  expect(() => readFormula(text, meaning)).toThrow(message);
});
