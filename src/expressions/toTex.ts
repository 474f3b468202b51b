/** An expression as TeX. */
import type { Call, Expression, Power } from './expression';

type Kinds = readonly Expression['kind'][];

export function toTex(expression: Expression): string {
  switch (expression.kind) {
    case 'constant':
      return nameToTex(expression.name ?? String(expression.value));
    case 'variable':
      return nameToTex(expression.name);
    case 'indexed': {
      const { name, index, shift } = expression;
      const shown = shift === 0 ? '' : shift < 0 ? String(shift) : `+${shift}`;
      return `${nameToTex(name)}_{${index}${shown}}`;
    }
    case 'sum':
      return expression.terms
        .map(toTex)
        .reduce((terms, next) => terms + (next.startsWith('-') ? next : `+${next}`));
    case 'negative':
      return `-${held(expression.of, ['sum'])}`;
    case 'product':
      return expression.factors
        .map((factor) => held(factor, ['sum', 'total']))
        .reduce((first, second) => `${first}${/^\d/.test(second) ? '\\cdot ' : '\\,'}${second}`);
    case 'quotient':
      return `\\dfrac{${toTex(expression.above)}}{${toTex(expression.below)}}`;
    case 'power':
      return powerToTex(expression);
    case 'call':
      return callToTex(expression, '');
    case 'piecewise': {
      const argument = toTex(expression.argument);
      const positive = `${toTex(expression.positive)} & ${argument}>0`;
      const otherwise = `${toTex(expression.otherwise)} & ${argument}\\le 0`;
      return `\\begin{cases}${positive}\\\\ ${otherwise}\\end{cases}`;
    }
    case 'total': {
      const { index, last, of } = expression;
      return `\\sum_{${index}=1}^{${last}} ${held(of, ['sum'])}`;
    }
  }
}

function powerToTex({ base, exponent }: Power): string {
  const above = toTex(exponent);
  if (above === '0.5') return `\\sqrt{${toTex(base)}}`;
  const raised = /^\d$/.test(above) ? `^${above}` : `^{${above}}`;
  if (base.kind === 'call') return callToTex(base, raised);
  return held(base, looseBases) + raised;
}

/** The exponent of a call stands behind the name: `\tanh^2(x)`. */
function callToTex({ name, argument }: Call, exponent: string): string {
  return `${nameToTex(name)}${exponent}(${toTex(argument)})`;
}

/** What stands in parentheses below an exponent. */
const looseBases: Kinds = ['sum', 'product', 'quotient', 'power', 'piecewise', 'total'];

/** In parentheses if it is of one of these kinds, or has a sign in front. */
function held(part: Expression, kinds: Kinds): string {
  const tex = toTex(part);
  if (!kinds.includes(part.kind) && !tex.startsWith('-')) return tex;
  return tex.includes('\\dfrac') ? `\\left(${tex}\\right)` : `(${tex})`;
}

/** Functions that have a command of their own. */
const commands = ['cos', 'exp', 'lg', 'ln', 'sin', 'tanh'];

const symbols: Readonly<Record<string, string>> = {
  α: '\\alpha',
  γ: '\\gamma',
  η: '\\eta',
  λ: '\\lambda',
  π: '\\pi',
  μ: '\\mu',
  σ: '\\sigma',
  φ: '\\phi',
  Φ: '\\Phi',
  '½': '\\tfrac12',
  '−': '-',
};

function nameToTex(name: string): string {
  if (commands.includes(name)) return `\\${name}`;
  if (/^[a-z]{2,}$/.test(name)) return `\\operatorname{${name}}`;
  return name.replace(/[^ -~]/g, (symbol) => symbols[symbol] ?? symbol);
}
