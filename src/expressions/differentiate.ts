/** The derivative of polynomials and waves, with only the simplification that printing needs. */
import {
  constant,
  negative,
  power,
  product,
  sum,
  type Constant,
  type Expression,
} from './expression';
import { cos, sin } from './functions';

/** By the name of a function, its derivative at an argument. */
const slopes: Readonly<Record<string, (argument: Expression) => Expression>> = {
  sin: cos,
  cos: (argument) => negative(sin(argument)),
};

/** Throws for what is not made of sums, products, powers with a number above, and waves. */
export function differentiate(expression: Expression, variable: string): Expression {
  const slope = (part: Expression): Expression => differentiate(part, variable);
  switch (expression.kind) {
    case 'constant':
      return constant(0);
    case 'variable':
      return constant(expression.name === variable ? 1 : 0);
    case 'sum':
      return plus(expression.terms.map(slope));
    case 'negative':
      return times(constant(-1), slope(expression.of));
    case 'product': {
      const { factors } = expression;
      return plus(factors.map((factor, place) => times(...factors.with(place, slope(factor)))));
    }
    case 'power': {
      const { base, exponent } = expression;
      if (!isNumber(exponent)) break;
      return times(exponent, raised(base, exponent.value - 1), slope(base));
    }
    case 'call': {
      const { name, argument } = expression;
      const outer = slopes[name];
      if (!outer) throw new Error(`There is no rule for the derivative of ${name}.`);
      return times(slope(argument), outer(argument));
    }
  }
  throw new Error(`There is no rule for the derivative of a ${expression.kind}.`);
}

function raised(base: Expression, exponent: number): Expression {
  if (exponent === 0) return constant(1);
  return exponent === 1 ? base : power(base, exponent);
}

/** A sum without its zeros. */
function plus(terms: readonly Expression[]): Expression {
  const [first = constant(0), ...others] = terms.filter((term) => !isNumber(term, 0));
  return others.length === 0 ? first : sum(first, ...others);
}

/** A product with one number in front and its sign outside: 0 if a factor is, without a 1. */
function times(...factors: readonly Expression[]): Expression {
  const parts = factors.flatMap(partsOf);
  const number = parts.reduce((result, part) => (isNumber(part) ? result * part.value : result), 1);
  if (number === 0) return constant(0);
  const size = constant(Math.abs(number));
  const rest = parts.filter((part) => !isNumber(part));
  const [first = size, ...others] = size.value === 1 ? rest : [size, ...rest];
  const result = others.length === 0 ? first : product(first, ...others);
  return number < 0 ? negative(result) : result;
}

/** The factors of a product, and −1 for a sign in front. */
function partsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'negative') return [constant(-1), ...partsOf(expression.of)];
  return expression.kind === 'product' ? expression.factors.flatMap(partsOf) : [expression];
}

/** A constant that is printed in digits; with a value, only that one. */
function isNumber(expression: Expression, value?: number): expression is Constant {
  if (expression.kind !== 'constant' || expression.name !== undefined) return false;
  return value === undefined || expression.value === value;
}
