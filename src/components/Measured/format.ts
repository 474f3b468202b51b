/** Writes a measured number the way the reader’s language does. */
import { numberFormat, superscript } from '../Wording';

export interface NumberStyle {
  /** Digits after the decimal point, fixed; without it, three significant digits. */
  readonly digits?: number | undefined;
  /** 0.345 as 34.5%. */
  readonly percent?: boolean | undefined;
  /** 0.000044 as 4.4 × 10⁻⁵. */
  readonly scientific?: boolean | undefined;
}

/** `value` is the metric as reported; a share stays in 0…1 and `percent` scales it. */
export function formatMeasured(value: number, format: NumberStyle, locale: string): string {
  if (format.scientific && value !== 0) return scientific(value, format.digits ?? 1, locale);
  return withMinus(
    numberFormat(locale, {
      style: format.percent ? 'percent' : 'decimal',
      ...precision(format.digits),
    }).format(value),
  );
}

function precision(digits: number | undefined): Intl.NumberFormatOptions {
  if (digits === undefined) return { maximumSignificantDigits: 3 };
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function scientific(value: number, digits: number, locale: string): string {
  // toExponential carries a mantissa that rounds up to 10 into the exponent.
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  const number = numberFormat(locale, precision(digits)).format(Number(mantissa));
  return withMinus(`${number} × 10${superscript(Number(exponent))}`);
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}
