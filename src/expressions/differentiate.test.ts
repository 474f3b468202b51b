/** Derivatives are those of central differences, and print as one would write them. */
import { describe, expect, it } from 'vitest';
import { differentiate } from './differentiate';
import { evaluate } from './evaluate';
import {
  constant,
  difference,
  negative,
  power,
  product,
  quotient,
  sum,
  variable,
  type Expression,
} from './expression';
import { cos, sin, tanh } from './functions';
import { toText } from './toText';

const x = variable('x');
const y = variable('y');

const examples: readonly (readonly [Expression, byX: string, byY: string])[] = [
  [constant(4), '0', '0'],
  [x, '1', '0'],
  [sum(x, y, 3), '1', '1'],
  [negative(product(2, x)), '−2', '0'],
  [power(x, 3), '3x²', '0'],
  [power(x, 1), '1', '0'],
  [product(x, y), 'y', 'x'],
  [difference(power(x, 3), product(3, x, power(y, 2))), '3x² − 3y²', '−6xy'],
  [sin(product(3, x)), '3 cos 3x', '0'],
  [negative(cos(product(2, y))), '0', '2 sin 2y'],
  [product(constant(1.5, 'α'), power(x, 2)), '2αx', '0'],
  [product(sin(x), cos(y)), 'cos(x) cos y', '−sin(x) sin y'],
  [power(sum(x, product(2, y)), 2), '2(x + 2y)', '4(x + 2y)'],
  [sin(power(x, 2)), '2x cos(x²)', '0'],
  [power(x, -1), '−x^{−2}', '0'],
];

describe.each(examples)('%#', (expression, byX, byY) => {
  it(`has the derivatives ${byX} and ${byY}`, () => {
    const printed = ['x', 'y'].map((name) => toText(differentiate(expression, name), 'close'));
    expect(printed).toEqual([byX, byY]);
  });

  it.each([
    { x: 0.7, y: -0.4 },
    { x: -1.2, y: 2.1 },
  ])('has the slopes that central differences give at $x, $y', (values) => {
    const step = 1e-5;
    for (const name of ['x', 'y'] as const) {
      const at = (shift: number): number =>
        evaluate(expression, { ...values, [name]: values[name] + shift });
      const slope = (at(step) - at(-step)) / (2 * step);
      expect(evaluate(differentiate(expression, name), values)).toBeCloseTo(slope, 7);
    }
  });
});

it('says for what it has no rule', () => {
  expect(() => differentiate(tanh(x), 'x')).toThrow('no rule for the derivative of tanh');
  expect(() => differentiate(quotient(1, x), 'x')).toThrow('of a quotient');
  expect(() => differentiate(power(2, x), 'x')).toThrow('of a power');
});
