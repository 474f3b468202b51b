/** What chapter 27 prints of its examples: formulas and numbers. */
import type { Expression } from '../../expressions/expression';
import { toText } from '../../expressions/toText';

/** The formula as a reader writes it: `x³ − 3xy²`. */
export function printed(formula: Expression): string {
  return toText(formula, 'close');
}

/** At most two digits after the point, with a true minus sign. */
export function rounded(value: number): string {
  const text = String(Number(value.toFixed(2)));
  return (text === '-0' ? '0' : text).replace('-', '−');
}
