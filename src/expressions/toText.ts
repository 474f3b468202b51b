/** An expression on one line of text; `^{…}` and `_{…}` mark what stands high or low. */
import type { Expression } from './expression';

/**
 * How factors stand: `open`, with thin spaces between them and every argument in parentheses
 * (`y ln(μ)`), or `close`, as in polynomials and their waves (`3xy²`, `3 cos 3x`).
 */
export type Spacing = 'open' | 'close';

type Kinds = readonly Expression['kind'][];

/** What stands in parentheses as a factor, and below a slash or an exponent. */
const looseFactors: Kinds = ['sum', 'quotient', 'total'];
const looseDivisors: Kinds = ['sum', 'quotient', 'product'];
const looseBases: Kinds = [...looseFactors, 'product', 'power'];

const raised: Readonly<Record<string, string>> = { 2: '²', 3: '³', 4: '⁴' };

/** Throws for a formula by cases, which takes more than one line. */
export function toText(expression: Expression, spacing: Spacing = 'open'): string {
  const print = (part: Expression): string => toText(part, spacing);
  switch (expression.kind) {
    case 'constant':
      return expression.name ?? String(expression.value).replace('-', '−');
    case 'variable':
      return expression.name;
    case 'indexed': {
      const { name, index, shift } = expression;
      const shown = shift < 0 ? `−${-shift}` : `+${shift}`;
      return `${name}_{${index}${shift === 0 ? '' : shown}}`;
    }
    case 'sum':
      return expression.terms.map(print).reduce(joinTerms);
    case 'negative':
      return `−${held(expression.of, print, ['sum'])}`;
    case 'product':
      return expression.factors
        .map((factor, place, { length }) =>
          // Before another factor a function needs the parentheses of its argument.
          held(factor, place === length - 1 ? print : toText, looseFactors),
        )
        .reduce((first, second) => first + gap(first, second, spacing) + second);
    case 'quotient': {
      const above = held(expression.above, toText, looseFactors);
      return `${above}/${held(expression.below, toText, looseDivisors)}`;
    }
    case 'power': {
      const base = held(expression.base, toText, looseBases);
      const exponent = toText(expression.exponent).replaceAll(' ', '');
      return exponent === '0.5' ? `√${base}` : base + (raised[exponent] ?? `^{${exponent}}`);
    }
    case 'call': {
      const { name, argument } = expression;
      const isBare = spacing === 'close' && /^\d*[a-z]$/.test(print(argument));
      return isBare ? `${name} ${print(argument)}` : `${name}(${print(argument)})`;
    }
    case 'total':
      return `Σ_{${expression.index}} ${held(expression.of, print, ['sum'])}`;
    case 'piecewise':
      throw new Error('A formula by cases has no form on one line.');
  }
}

/** In parentheses if it is of one of these kinds, or has a sign in front. */
function held(part: Expression, print: (part: Expression) => string, kinds: Kinds): string {
  const text = print(part);
  return kinds.includes(part.kind) || text.startsWith('−') ? `(${text})` : text;
}

function joinTerms(terms: string, next: string): string {
  return next.startsWith('−') ? `${terms} − ${next.slice(1)}` : `${terms} + ${next}`;
}

/** What stands between two factors: a number or a parenthesis needs nothing, two numbers a dot. */
function gap(first: string, second: string, spacing: Spacing): string {
  if (/^\d/.test(second)) return '·';
  if (spacing === 'close') return /^[a-z]{2}/.test(second) ? ' ' : '';
  return /[\d½]$/.test(first) || second.startsWith('(') ? '' : '\u2009';
}
