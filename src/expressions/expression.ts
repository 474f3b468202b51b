/**
 * Formulas as data: a tree of what they are made of. Small functions beside this file walk it, to
 * evaluate, print or differentiate, so that the formula a reader sees is the one that was checked.
 */

export type Expression =
  | Constant
  | Variable
  | Indexed
  | Sum
  | Negative
  | Product
  | Quotient
  | Power
  | Call
  | Piecewise
  | Total;

/** A number, printed by its name if it has one: `α`, `½`. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: number;
  readonly name: string | undefined;
}

export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
}

/** One of several variables: `c_{y}` with a shift of −1 is the variable `c_2` where y is 3. */
export interface Indexed {
  readonly kind: 'indexed';
  readonly name: string;
  readonly index: string;
  readonly shift: number;
}

export interface Sum {
  readonly kind: 'sum';
  readonly terms: readonly Expression[];
}

export interface Negative {
  readonly kind: 'negative';
  readonly of: Expression;
}

export interface Product {
  readonly kind: 'product';
  readonly factors: readonly Expression[];
}

export interface Quotient {
  readonly kind: 'quotient';
  readonly above: Expression;
  readonly below: Expression;
}

export interface Power {
  readonly kind: 'power';
  readonly base: Expression;
  readonly exponent: Expression;
}

/** A function with a name, of one argument. */
export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly at: (argument: number) => number;
  readonly argument: Expression;
}

/** One formula where the argument is above 0, another for the rest. */
export interface Piecewise {
  readonly kind: 'piecewise';
  readonly argument: Expression;
  readonly positive: Expression;
  readonly otherwise: Expression;
}

/** A sum over an index that runs from 1 to the value of the variable `last`. */
export interface Total {
  readonly kind: 'total';
  readonly index: string;
  readonly last: string;
  readonly of: Expression;
}

/** A number stands for the constant of that value. */
export type Operand = Expression | number;

export function constant(value: number, name?: string): Constant {
  return { kind: 'constant', value, name };
}

export function variable(name: string): Variable {
  return { kind: 'variable', name };
}

export function indexed(name: string, index: string, shift = 0): Indexed {
  return { kind: 'indexed', name, index, shift };
}

export function sum(...terms: readonly Operand[]): Sum {
  return { kind: 'sum', terms: terms.map(expressionOf) };
}

export function difference(left: Operand, right: Operand): Sum {
  return sum(left, negative(right));
}

export function negative(of: Operand): Negative {
  return { kind: 'negative', of: expressionOf(of) };
}

export function product(...factors: readonly Operand[]): Product {
  return { kind: 'product', factors: factors.map(expressionOf) };
}

export function quotient(above: Operand, below: Operand): Quotient {
  return { kind: 'quotient', above: expressionOf(above), below: expressionOf(below) };
}

export function power(base: Operand, exponent: Operand): Power {
  return { kind: 'power', base: expressionOf(base), exponent: expressionOf(exponent) };
}

/** e to the power of something, printed as a power. */
export function exponential(exponent: Operand): Power {
  return power(constant(Math.E, 'e'), exponent);
}

/** A square root: the power of one half. */
export function root(of: Operand): Power {
  return power(of, 0.5);
}

export function call(name: string, at: (argument: number) => number, argument: Operand): Call {
  return { kind: 'call', name, at, argument: expressionOf(argument) };
}

export function piecewise(argument: Operand, positive: Operand, otherwise: Operand): Piecewise {
  return {
    kind: 'piecewise',
    argument: expressionOf(argument),
    positive: expressionOf(positive),
    otherwise: expressionOf(otherwise),
  };
}

export function total(index: string, last: string, of: Operand): Total {
  return { kind: 'total', index, last, of: expressionOf(of) };
}

function expressionOf(operand: Operand): Expression {
  return typeof operand === 'number' ? constant(operand) : operand;
}
