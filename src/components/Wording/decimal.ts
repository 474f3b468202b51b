/**
 * Numbers as Chinese and English both write them, digit for digit what `Intl.NumberFormat` gives. It
 * is not asked, since its first answer costs a phone some 60 ms while the page takes over; it stays
 * for what has more digits than a double holds.
 */

interface Precision {
  /** After the decimal point, fixed. */
  readonly digits?: number | undefined;
  /** Without `digits`: significant ones, zeros at the end left out. */
  readonly significant?: number | undefined;
  readonly percent?: boolean | undefined;
}

export function decimal(value: number, precision: Precision): string {
  const { digits, significant = 3, percent = false } = precision;
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e');
  const order = Number(exponent) + (percent ? 2 : 0);
  const places = digits ?? significant - 1 - order;
  // The shortest decimal of the number is rounded, halves away from zero, and not the double itself.
  const whole = Math.round(Number(`${mantissa}e${order + places}`));
  if (!(whole < EXACT)) return byBrowser(value, precision);
  const text = point(String(whole), places);
  const shown = digits === undefined && places > 0 ? text.replace(/\.?0+$/, '') : text;
  return `${value < 0 ? '-' : ''}${grouped(shown)}${percent ? '%' : ''}`;
}

/** Up to here a double tells its halves from what is near them. */
const EXACT = 1e12;

/** 12345.5 as 12,345.5. */
export function grouped(digits: string): string {
  const [whole = '', ...fraction] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

/** Sets the point so many places from the right. */
function point(whole: string, places: number): string {
  if (places <= 0) return whole === '0' ? whole : whole + '0'.repeat(-places);
  const padded = whole.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

function byBrowser(value: number, { digits, significant = 3, percent = false }: Precision): string {
  return value.toLocaleString('en', {
    style: percent ? 'percent' : 'decimal',
    ...(digits === undefined
      ? { maximumSignificantDigits: significant }
      : { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  });
}
