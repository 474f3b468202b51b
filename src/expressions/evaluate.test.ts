/** Expressions have the values of the arithmetic that they stand for. */
import { describe, expect, it } from 'vitest';
import { evaluate, functionOf } from './evaluate';
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
import { cos, exp, ln, sigmoid, sin, tanh } from './functions';
import { density, distribution } from './normalFunctions';

const x = variable('x');
const y = variable('y');

describe('evaluate', () => {
  const values = { x: 1.3, y: -0.4 };

  it.each([
    [constant(0.5, '½'), 0.5],
    [sum(x, y, 2), 1.3 - 0.4 + 2],
    [difference(x, y), 1.3 + 0.4],
    [negative(x), -1.3],
    [product(2, x, y), 2 * 1.3 * -0.4],
    [quotient(x, y), 1.3 / -0.4],
    [power(x, 3), 1.3 ** 3],
    [root(x), Math.sqrt(1.3)],
    [exponential(y), Math.exp(-0.4)],
    [sigmoid(x), 1 / (1 + Math.exp(-1.3))],
    [sum(sin(x), cos(x), tanh(x)), Math.sin(1.3) + Math.cos(1.3) + Math.tanh(1.3)],
    [ln(exp(x)), 1.3],
    [sum(distribution(x), distribution(negative(x))), 1],
    [density(0), 1 / Math.sqrt(2 * Math.PI)],
  ])('%#', (expression, value) => {
    expect(evaluate(expression, values)).toBeCloseTo(value, 14);
  });

  it('takes the value from the left at a kink', () => {
    const step = functionOf(piecewise(x, 1, 0), 'x');
    expect([-1, 0, 1].map(step)).toEqual([0, 0, 1]);
  });

  it('looks up indexed variables by the value of the index, shifted', () => {
    const change = difference(indexed('c', 'k'), indexed('c', 'k', -1));
    expect(evaluate(change, { k: 2, c_1: 5, c_2: 7 })).toBe(2);
  });

  it('sums over an index up to the value of a variable', () => {
    const squares = total('k', 'K', power(indexed('c', 'k'), 2));
    expect(evaluate(squares, { K: 3, c_1: 1, c_2: 2, c_3: 3 })).toBe(14);
  });

  it('names the variable that has no value', () => {
    expect(() => evaluate(sum(x, y), { x: 1 })).toThrow('The formula needs a value of y.');
    expect(() => evaluate(indexed('c', 'k'), { k: 4 })).toThrow('needs a value of c_4');
    expect(() => evaluate(indexed('c', 'k'), {})).toThrow('needs a value of k');
  });
});

it('an expression is a function of one variable while the others keep their values', () => {
  expect([1, 2].map(functionOf(product(x, y), 'x', { y: 10 }))).toEqual([10, 20]);
});
