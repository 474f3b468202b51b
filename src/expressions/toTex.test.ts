/** TeX says what the tree says: parentheses stand where they are needed, and as high as their contents. */
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import {
  call,
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
import { ln, sigmoid, tanh } from './functions';
import { distribution } from './normalFunctions';
import { toTex } from './toTex';

const x = variable('x');
const y = variable('y');
const alpha = constant(1.67, 'α');

describe.each([
  [difference(x, sum(y, 1)), 'x-(y+1)'],
  [sum(difference(x, y), negative(1)), 'x-y-1'],
  [negative(negative(x)), '-(-x)'],
  [product(alpha, difference(exponential(x), 1)), '\\alpha\\,(e^{x}-1)'],
  [product(2, 3), '2\\cdot 3'],
  [product(x, sum(1, quotient(1, x))), 'x\\,\\left(1+\\dfrac{1}{x}\\right)'],
  [quotient(1, sum(1, exponential(negative(x)))), '\\dfrac{1}{1+e^{-x}}'],
  [power(difference(x, 1), 2), '(x-1)^2'],
  [power(power(x, 2), 10), '(x^2)^{10}'],
  [root(sum(x, y)), '\\sqrt{x+y}'],
  [difference(1, power(tanh(x), 2)), '1-\\tanh^2(x)'],
  [sigmoid(x), '\\sigma(x)'],
  [ln(distribution(x)), '\\ln(\\Phi(x))'],
  [call('sp', Math.exp, x), '\\operatorname{sp}(x)'],
  [call("F'", Math.exp, x), "F'(x)"],
  [call('Φ^{−1}', Math.exp, x), '\\Phi^{-1}(x)'],
  [indexed('c', 'y', -1), 'c_{y-1}'],
  [indexed('η', 'j', 1), '\\eta_{j+1}'],
  [product(total('j', 'K', sum(x, indexed('η', 'j'))), y), '(\\sum_{j=1}^{K} (x+\\eta_{j}))\\,y'],
  [piecewise(x, x, 0), '\\begin{cases}x & x>0\\\\ 0 & x\\le 0\\end{cases}'],
])('%#: %o', (expression, tex) => {
  it(`is ${tex}`, () => {
    expect(toTex(expression)).toBe(tex);
  });

  it('is set by KaTeX', () => {
    expect(() => katex.renderToString(tex, { strict: 'error' })).not.toThrow();
  });
});
