/**
 * Functions of one variable that print themselves as TeX and evaluate themselves,
 * so that the formula a reader sees is the formula that was checked.
 */

type Binding = 'sum' | 'product' | 'atom';

export interface Expression {
  readonly tex: string;
  /** Value at a point; at a kink the value from the left. */
  readonly at: (x: number) => number;
  /** How tightly the outermost operation binds; decides where parentheses go. */
  readonly binding: Binding;
}

export const x: Expression = { tex: 'x', at: (value) => value, binding: 'atom' };

/** A constant, printed as given (`\alpha`) or as its digits. */
export function constant(value: number, tex = String(value)): Expression {
  return { tex, at: () => value, binding: 'atom' };
}

export function sum(left: Expression, right: Expression): Expression {
  return {
    tex: `${left.tex}+${right.tex}`,
    at: (value) => left.at(value) + right.at(value),
    binding: 'sum',
  };
}

export function difference(left: Expression, right: Expression): Expression {
  const subtracted = right.binding === 'sum' ? inParentheses(right) : right.tex;
  return {
    tex: `${left.tex}-${subtracted}`,
    at: (value) => left.at(value) - right.at(value),
    binding: 'sum',
  };
}

export function product(...factors: readonly Expression[]): Expression {
  const printed = factors.map((factor) =>
    factor.binding === 'sum' ? inParentheses(factor) : factor.tex,
  );
  return {
    tex: printed.join('\\,'),
    at: (value) => factors.reduce((result, factor) => result * factor.at(value), 1),
    binding: 'product',
  };
}

export function quotient(above: Expression, below: Expression): Expression {
  return {
    tex: `\\dfrac{${above.tex}}{${below.tex}}`,
    at: (value) => above.at(value) / below.at(value),
    binding: 'product',
  };
}

/** $e$ to the power of `sign` times x. */
export function exponential(sign: 1 | -1): Expression {
  return {
    tex: sign === 1 ? 'e^{x}' : 'e^{-x}',
    at: (value) => Math.exp(sign * value),
    binding: 'atom',
  };
}

/** One value for x > 0, another for the rest. */
export function piecewise(right: Expression, left: Expression): Expression {
  return {
    tex: `\\begin{cases}${right.tex} & x>0\\\\ ${left.tex} & x\\le 0\\end{cases}`,
    at: (value) => (value > 0 ? right.at(value) : left.at(value)),
    binding: 'atom',
  };
}

/** A named function of an argument. */
export function named(
  name: string,
  evaluate: (value: number) => number,
): (argument: Expression) => Expression {
  return (argument) => ({
    tex: `${name}(${argument.tex})`,
    at: (value) => evaluate(argument.at(value)),
    binding: 'atom',
  });
}

/** The square of a named function, printed as `\tanh^2(x)`. */
export function squared(
  name: string,
  evaluate: (value: number) => number,
): (argument: Expression) => Expression {
  return named(`${name}^2`, (value) => evaluate(value) ** 2);
}

/** Density of the standard normal distribution. */
export function normalDensity(value: number): number {
  return Math.exp(-value * value * 0.5) / Math.sqrt(2 * Math.PI);
}

/**
 * Distribution function of the standard normal: 1/2 + density * sum x^(2n+1) / (2n+1)!!,
 * a series of terms of one sign (Abramowitz and Stegun, 26.2.11). Absolute error below 1e-15.
 */
export function normalDistribution(value: number): number {
  const magnitude = Math.abs(value);
  if (magnitude > 9) return value > 0 ? 1 : 0;
  let term = magnitude;
  let series = magnitude;
  for (let n = 1; term > series * 1e-17; n += 1) {
    term *= (magnitude * magnitude) / (2 * n + 1);
    series += term;
  }
  const half = normalDensity(magnitude) * series;
  return value > 0 ? 0.5 + half : 0.5 - half;
}

function inParentheses({ tex }: Expression): string {
  return tex.includes('\\dfrac') ? `\\left(${tex}\\right)` : `(${tex})`;
}
