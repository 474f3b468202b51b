/**
 * Formulas of several variables that print themselves on one line and evaluate themselves, so
 * that what a table shows is what was checked. `^{…}` and `_{…}` mark what stands high or low.
 */
import { normalDensity, normalDistribution } from '../../data/expression';

export type Values = Readonly<Record<string, number>>;

export interface Written {
  readonly text: string;
  readonly at: (values: Values) => number;
  /** How tightly the outermost operation binds; decides where parentheses go. */
  readonly binding: 'sum' | 'product' | 'atom';
}

const valueOf = (values: Values, name: string): number => {
  const value = values[name];
  if (value === undefined) throw new Error(`The formula needs a value of ${name}.`);
  return value;
};

export function variable(name: string): Written {
  return { text: name, at: (values) => valueOf(values, name), binding: 'atom' };
}

/** `η_{j}`: the value named `η_2` where the index j is 2. */
export function indexed(name: string, index: string, shift = 0): Written {
  const shown = shift === 0 ? index : `${index}${shift < 0 ? '−' : '+'}${Math.abs(shift)}`;
  return {
    text: `${name}_{${shown}}`,
    at: (values) => valueOf(values, `${name}_${valueOf(values, index) + shift}`),
    binding: 'atom',
  };
}

export function number(value: number, text = String(value)): Written {
  return { text, at: () => value, binding: 'atom' };
}

export function add(left: Written, right: Written): Written {
  return {
    text: `${left.text} + ${right.text}`,
    at: (values) => left.at(values) + right.at(values),
    binding: 'sum',
  };
}

export function subtract(left: Written, right: Written): Written {
  return {
    text: `${left.text} − ${right.binding === 'sum' ? `(${right.text})` : right.text}`,
    at: (values) => left.at(values) - right.at(values),
    binding: 'sum',
  };
}

export function negative(of: Written): Written {
  return {
    text: `−${of.binding === 'sum' ? `(${of.text})` : of.text}`,
    at: (values) => -of.at(values),
    binding: 'sum',
  };
}

export function multiply(left: Written, right: Written): Written {
  const [first, second] = [left, right].map((part) =>
    part.binding === 'sum' ? `(${part.text})` : part.text,
  );
  // A number or a parenthesis stands close; other factors are set apart by a thin space.
  const gap = /[\d½]$/.test(`${first}`) || `${second}`.startsWith('(') ? '' : '\u2009';
  return {
    text: `${first}${gap}${second}`,
    at: (values) => left.at(values) * right.at(values),
    binding: 'product',
  };
}

export function divide(above: Written, below: Written): Written {
  return {
    text: `${above.binding === 'sum' ? `(${above.text})` : above.text}/${tight(below)}`,
    at: (values) => above.at(values) / below.at(values),
    binding: 'product',
  };
}

export function square(of: Written): Written {
  return { text: `${tight(of)}²`, at: (values) => of.at(values) ** 2, binding: 'atom' };
}

/** e to the power of something that has no exponent itself. */
export function power(exponent: Written): Written {
  return {
    text: `e^{${exponent.text.replaceAll(' ', '')}}`,
    at: (values) => Math.exp(exponent.at(values)),
    binding: 'atom',
  };
}

/** A sum over the categories 1 to `K`. */
export function total(index: string, of: Written): Written {
  return {
    text: `Σ_{${index}} ${of.text}`,
    at: (values) => {
      let sum = 0;
      for (let k = 1; k <= valueOf(values, 'K'); k += 1) sum += of.at({ ...values, [index]: k });
      return sum;
    },
    binding: 'atom',
  };
}

const named =
  (name: string, evaluate: (value: number) => number) =>
  (argument: Written): Written => ({
    text: `${name}(${argument.text})`,
    at: (values) => evaluate(argument.at(values)),
    binding: 'atom',
  });

/** The point below which a standard normal variable lies with this probability, by bisection. */
export function normalQuantile(probability: number): number {
  let [low, high] = [-9, 9];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (normalDistribution(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const ln = named('ln', Math.log);
export const exp = named('exp', Math.exp);
export const sigmoid = named('σ', (value) => 1 / (1 + Math.exp(-value)));
export const tanh = named('tanh', Math.tanh);
export const artanh = named('artanh', Math.atanh);
export const distribution = named('Φ', normalDistribution);
export const density = named('φ', normalDensity);
export const quantile = named('Φ^{−1}', normalQuantile);

export function root(of: Written): Written {
  return { text: `√${tight(of)}`, at: (values) => Math.sqrt(of.at(values)), binding: 'atom' };
}

function tight({ text, binding }: Written): string {
  return binding === 'atom' ? text : `(${text})`;
}
