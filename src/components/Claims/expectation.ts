/** What a claim expects, as a reader reads it. */
import type { Expectation } from '../../experiments/claim';
import type { Language } from '../../data/language';
import { formatNumber, labelOf, type Labels } from '../Wording';

/**
 * A measured value with one digit more than the tolerance it is held against: 12.04 against
 * 12.04 ± 0.0001 would confirm nothing.
 *
 * @param known how many significant digits the value has
 */
export function formatAgainst(value: number, expect: Expectation, known = maxDigits): string {
  if (expect.kind !== 'equals') return formatNumber(value);
  return formatNumber(value, digitsAgainst(value, expect.tolerance, 1, known));
}

/** The significant digits that reach to the tolerance and `more` beyond; undefined where the usual ones do. */
function digitsAgainst(
  value: number,
  tolerance: number,
  more: number,
  known = maxDigits,
): number | undefined {
  if (value === 0 || tolerance === 0 || !Number.isFinite(value)) return undefined;
  const place = (size: number): number => Math.floor(Math.log10(Math.abs(size)) + 1e-9);
  const digits = place(value) - place(tolerance) + 1 + more;
  return digits > usualDigits ? Math.min(digits, known) : undefined;
}

/** Of `formatNumber`. */
const usualDigits = 4;

/** What a double has. */
const maxDigits = 15;

/** E.g. `应在 0.3 与 0.5 之间`, `should be more than 2 × share of dead units`. */
export function describeExpectation(
  expect: Expectation,
  labels: Labels,
  language: Language,
): string {
  const zh = language === 'zh';
  switch (expect.kind) {
    case 'equals': {
      const value = formatNumber(expect.value, digitsAgainst(expect.value, expect.tolerance, 0));
      const tolerance = formatNumber(expect.tolerance);
      if (expect.tolerance === 0) return zh ? `应等于 ${value}` : `should equal ${value}`;
      return zh ? `应为 ${value} ± ${tolerance}` : `should be ${value} ± ${tolerance}`;
    }
    case 'ordering': {
      const above = labelOf(labels, expect.above, language);
      const factor = expect.factor ?? 1;
      if (factor === 1) return zh ? `应大于“${above}”` : `should be more than “${above}”`;
      const times = formatNumber(factor);
      return zh ? `应大于“${above}”的 ${times} 倍` : `should be more than ${times} × “${above}”`;
    }
    case 'band':
      return describeBand(expect.min, expect.max, zh);
  }
}

function describeBand(min: number | undefined, max: number | undefined, zh: boolean): string {
  if (min !== undefined && max !== undefined) {
    const [low, high] = [formatNumber(min), formatNumber(max)];
    return zh ? `应在 ${low} 与 ${high} 之间` : `should lie between ${low} and ${high}`;
  }
  if (min !== undefined) {
    return zh ? `应不小于 ${formatNumber(min)}` : `should be at least ${formatNumber(min)}`;
  }
  if (max !== undefined) {
    return zh ? `应不大于 ${formatNumber(max)}` : `should be at most ${formatNumber(max)}`;
  }
  return zh ? '应为有限的数' : 'should be a finite number';
}
