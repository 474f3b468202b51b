/** Writes a measured number the way its readers do, in Chinese as in English. */
import { decimal, superscript } from '../Wording';

export interface NumberStyle {
  /** Digits after the decimal point, fixed; without it, three significant digits. */
  readonly digits?: number | undefined;
  /** 0.345 as 34.5%. */
  readonly percent?: boolean | undefined;
  /** 0.000044 as 4.4 × 10⁻⁵. */
  readonly scientific?: boolean | undefined;
}

/** `value` is the metric as reported; a share stays in 0…1 and `percent` scales it. */
export function formatMeasured(
  value: number,
  { digits, percent, scientific }: NumberStyle,
): string {
  if (!scientific || value === 0) return withMinus(decimal(value, { digits, percent }));
  // toExponential carries a mantissa that rounds up to 10 into the exponent.
  const [mantissa = '', exponent = ''] = value.toExponential(digits ?? 1).split('e');
  return withMinus(`${mantissa} × 10${superscript(Number(exponent))}`);
}

function withMinus(text: string): string {
  return text.replace(/^-/, '−');
}
