/** One line of text says what the tree says: parentheses stand where they are needed, and only there. */
import { describe, expect, it } from 'vitest';
import {
  constant,
  difference,
  exponential,
  indexed,
  negative,
  piecewise,
  power,
  product,
  quotient,
  root,
  sum,
  total,
  variable,
} from './expression';
import { cos, ln, sin, tanh } from './functions';
import { toText } from './toText';

const x = variable('x');
const y = variable('y');
const mean = variable('μ');

describe('in the open', () => {
  it.each([
    [difference(x, sum(y, 1)), 'x − (y + 1)'],
    [difference(negative(x), y), '−x − y'],
    [sum(x, -2), 'x − 2'],
    [negative(negative(x)), '−(−x)'],
    [product(x, difference(1, x)), 'x(1 − x)'],
    [product(difference(1, x), y), '(1 − x)\u2009y'],
    [product(x, negative(y)), 'x(−y)'],
    [product(2, x, y), '2x\u2009y'],
    [product(2, 3), '2·3'],
    [product(constant(0.5, '½'), power(difference(x, y), 2)), '½(x − y)²'],
    [product(quotient(1, x), y), '(1/x)\u2009y'],
    [quotient(sum(x, 1), product(2, y)), '(x + 1)/(2y)'],
    [quotient(quotient(x, 2), power(y, 2)), '(x/2)/y²'],
    [power(quotient(x, y), 2), '(x/y)²'],
    [power(power(x, 2), 3), '(x²)³'],
    [power(negative(x), 4), '(−x)⁴'],
    [power(x, 10), 'x^{10}'],
    [power(x, -1), 'x^{−1}'],
    [exponential(negative(difference(x, 1))), 'e^{−(x−1)}'],
    [root(mean), '√μ'],
    [root(sum(x, y)), '√(x + y)'],
    [negative(ln(difference(1, mean))), '−ln(1 − μ)'],
    [product(y, ln(mean)), 'y\u2009ln(μ)'],
    [indexed('c', 'y', -1), 'c_{y−1}'],
    [
      quotient(exponential(indexed('η', 'i')), total('j', 'K', exponential(indexed('η', 'j')))),
      'e^{η_{i}}/Σ_{j} e^{η_{j}}',
    ],
    [product(total('j', 'K', sum(x, indexed('c', 'j'))), y), '(Σ_{j} (x + c_{j}))\u2009y'],
  ])('%#: %o', (expression, text) => {
    expect(toText(expression)).toBe(text);
  });

  it('has no line for a formula by cases', () => {
    expect(() => toText(piecewise(x, 1, 0))).toThrow('no form on one line');
  });
});

describe('close', () => {
  it.each([
    [difference(power(x, 3), product(3, x, power(y, 2))), 'x³ − 3xy²'],
    [sum(sin(product(3, x)), product(0.1, power(x, 2))), 'sin 3x + 0.1x²'],
    [product(3, cos(product(3, x))), '3 cos 3x'],
    [product(cos(x), y), 'cos(x)y'],
    [power(sin(x), 2), 'sin(x)²'],
    [quotient(sin(x), 2), 'sin(x)/2'],
    [tanh(sum(x, y)), 'tanh(x + y)'],
    [sin(product(x, y)), 'sin(xy)'],
  ])('%#', (expression, text) => {
    expect(toText(expression, 'close')).toBe(text);
  });
});
