/** Numbers and names as a reader wants them: short, in the page's language. */
import type { Language } from '../../data/language';
import type { Label } from '../../experiments/experiment';
import type { Row } from '../../lab/events';
import { decimal, grouped } from './decimal';

export { decimal, grouped };

export type Labels = Readonly<Record<string, Label>>;

/** The text for a name the code uses; the name itself where none was written. */
export function labelOf(labels: Labels, name: string, language: Language): string {
  return labels[name]?.[language] ?? name;
}

/** What to see in a chart; undefined where nobody has written it. */
export function seeOf(labels: Labels, chart: string, language: Language): string | undefined {
  return labels[chart]?.see?.[language];
}

/** Whole numbers to the last digit, since a count is exact; from here on only their size matters. */
const UNCOUNTED = 1e12;
/** `10,000` is the first whole number that is grouped. */
const UNGROUPED = 1e4;

/**
 * Counts in full, others with four significant digits; powers of ten for the very large or small.
 *
 * @param digits significant ones to show instead, zeros at the end included
 */
export function formatNumber(value: number, digits?: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : 'NaN';
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < UNCOUNTED) {
    const count = size < UNGROUPED ? String(size) : grouped(String(size));
    return `${value < 0 ? '−' : ''}${count}`;
  }
  if (size >= 1e6 || size < 1e-3) {
    const [shown = '', power = ''] = value.toExponential((digits ?? 3) - 1).split('e');
    const mantissa = digits === undefined ? String(Number(shown)) : shown;
    return `${mantissa.replace('-', '−')} × 10${superscript(Number(power))}`;
  }
  const shown = value.toPrecision(digits ?? 4);
  return (digits === undefined ? String(Number(shown)) : shown).replace('-', '−');
}

/** An exponent as raised digits: 10⁻³. */
export function superscript(exponent: number): string {
  const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return [...String(exponent)]
    .map((digit) => (digit === '-' ? '⁻' : (raised[Number(digit)] ?? '')))
    .join('');
}

/** One cell of a table. */
export function formatCell(
  value: Row[string] | undefined,
  labels: Labels,
  language: Language,
): string {
  if (value === undefined || value === null) return '—';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean')
    return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[language];
  return labelOf(labels, value, language);
}
