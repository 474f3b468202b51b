/** A formula as an author types it in an attribute, `0.99^100`, as a tree that is evaluated and printed. */
import {
  constant,
  call,
  difference,
  exponential,
  negative,
  power,
  product,
  quotient,
  root,
  sum,
} from '../../src/expressions/expression';
import type { Expression, Operand } from '../../src/expressions/expression';
import { evaluate } from '../../src/expressions/evaluate';
import { cos, ln, sigmoid, sin, tanh } from '../../src/expressions/functions';
import { toTex } from '../../src/expressions/toTex';
import { toText } from '../../src/expressions/toText';
import { readFormula } from '../../src/lab/formula';

const meaning = {
  number: (value: number): Expression => constant(value),
  names: { pi: constant(Math.PI, 'π'), e: constant(Math.E, 'e') },
  functions: {
    add: sum,
    sub: difference,
    mul: product,
    div: quotient,
    pow: power,
    neg: negative,
    sqrt: root,
    exp: exponential,
    ln,
    log10: (argument: Operand) => call('lg', Math.log10, argument),
    log2: (argument: Operand) => call('lb', Math.log2, argument),
    sin,
    cos,
    tanh,
    sigmoid,
  },
};

export interface Formula {
  readonly value: number;
  /** On one line; `^{…}` stands high. */
  readonly text: string;
  readonly tex: string;
  /** Nothing is computed: the author supposes a value. */
  readonly isSupposed: boolean;
}

/** Throws a `SyntaxError` that says what may be written, or what has no value. */
export function readComputed(typed: string): Formula {
  const expression = readFormula<Expression>(typed, meaning);
  const value = evaluate(expression, {});
  if (!Number.isFinite(value)) throw new SyntaxError(`The formula "${typed}" has no finite value.`);
  return {
    value,
    text: toText(expression),
    tex: toTex(expression),
    isSupposed: /^-?[\d.]+$/.test(typed.trim()),
  };
}
