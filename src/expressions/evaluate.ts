/** The value of an expression for given values of its variables. */
import type { Expression } from './expression';

/** By the names of variables; of indexed ones `η_1`, `η_2`, and so on. */
export type Values = Readonly<Record<string, number>>;

/** Throws where a variable has no value. At a kink the value is the one from the left. */
export function evaluate(expression: Expression, values: Values): number {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'variable':
      return valueOf(expression.name, values);
    case 'indexed': {
      const place = valueOf(expression.index, values) + expression.shift;
      return valueOf(`${expression.name}_${place}`, values);
    }
    case 'sum':
      return expression.terms.reduce((sum, term) => sum + evaluate(term, values), 0);
    case 'negative':
      return -evaluate(expression.of, values);
    case 'product':
      return expression.factors.reduce((product, factor) => product * evaluate(factor, values), 1);
    case 'quotient':
      return evaluate(expression.above, values) / evaluate(expression.below, values);
    case 'power':
      return raised(evaluate(expression.base, values), evaluate(expression.exponent, values));
    case 'call':
      return expression.at(evaluate(expression.argument, values));
    case 'piecewise': {
      const { argument, positive, otherwise } = expression;
      return evaluate(evaluate(argument, values) > 0 ? positive : otherwise, values);
    }
    case 'total': {
      const { index, last, of } = expression;
      let sum = 0;
      for (let place = 1; place <= valueOf(last, values); place += 1) {
        sum += evaluate(of, { ...values, [index]: place });
      }
      return sum;
    }
  }
}

/** The expression as a function of one of its variables; the others keep their values. */
export function functionOf(
  expression: Expression,
  variable: string,
  others: Values = {},
): (value: number) => number {
  return (value) => evaluate(expression, { ...others, [variable]: value });
}

function valueOf(name: string, values: Values): number {
  const value = values[name];
  if (value === undefined) throw new Error(`The formula needs a value of ${name}.`);
  return value;
}

/** `Math.exp` is more accurate than a power of the rounded number e. */
function raised(base: number, exponent: number): number {
  return base === Math.E ? Math.exp(exponent) : base ** exponent;
}
