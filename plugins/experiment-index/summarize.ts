/** What the home page and the gallery show of an experiment: texts of one language, no code, no data. */
import { judge, type Claim } from '../../src/experiments/claim';
import type { Experiment } from '../../src/experiments/experiment';
import { chartsAtHand } from '../../src/experiments/recording';
import type { ClaimSummary, ExperimentSummary } from '../../src/data/experiment-index';
import type { Language } from '../../src/data/language';

export function summarize(experiment: Experiment, language: Language): ExperimentSummary {
  const { id, chapter, title, summary, claims, recorded } = experiment;
  return {
    id,
    chapter,
    title: title[language],
    summary: summary[language],
    claims: claims.map((claim) => summarizeClaim(claim, experiment, language)),
    seconds: recorded.seconds,
    browser: recorded.browser,
  };
}

function summarizeClaim(claim: Claim, experiment: Experiment, language: Language): ClaimSummary {
  const { verdict, value } = judge(claim, experiment.recorded.metrics);
  return {
    id: claim.id,
    statement: claim.statement[language],
    criterion: criterion(claim, experiment, language),
    verdict,
    ...(value !== undefined && { value: formatValue(value) }),
  };
}

/** The expectation in signs: `0.3 – 0.5`, `≥ 0.3`, `0.25 ± 0.01`, `> 2 × dead share of leaky ReLU (0.1)`. */
export function criterion(claim: Claim, experiment: Experiment, language: Language): string {
  const { expect } = claim;
  if (expect.kind === 'equals') {
    const exact = formatValue(expect.value);
    return expect.tolerance === 0 ? `= ${exact}` : `${exact} ± ${formatValue(expect.tolerance)}`;
  }
  if (expect.kind === 'band') {
    const { min, max } = expect;
    if (min !== undefined && max !== undefined) return `${formatValue(min)} – ${formatValue(max)}`;
    return min !== undefined ? `≥ ${formatValue(min)}` : `≤ ${formatValue(max ?? Infinity)}`;
  }
  const name = experiment.labels[expect.above]?.[language] ?? expect.above;
  const factor = expect.factor === undefined ? '' : `${formatValue(expect.factor)} × `;
  const other = experiment.recorded.metrics[expect.above];
  const [open, close] = { zh: ['（', '）'], en: [' (', ')'] }[language];
  return `> ${factor}${name}${other === undefined ? '' : `${open}${formatValue(other)}${close}`}`;
}

/** Four significant digits, with a true minus sign and powers of ten where figures get long. */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) {
    const [mantissa = '', exponent = ''] = value.toExponential(1).split('e');
    return `${mantissa.replace('.0', '')} × 10${superscript(exponent)}`.replace('-', '−');
  }
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 4, useGrouping: false })
    .format(value)
    .replace('-', '−');
}

function superscript(exponent: string): string {
  const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return [...exponent.replace('+', '')]
    .map((c) => (c === '-' ? '⁻' : (signs[Number(c)] ?? '')))
    .join('');
}

/** The chapter the home page starts with. */
const firstRead = 26;

/** One experiment with one claim, for the home page: the first band of the chapter to start with, plain to read. */
export function samples(
  experiments: readonly Experiment[],
  language: Language,
): ExperimentSummary[] {
  const inOrder = [
    ...experiments.filter(({ chapter }) => chapter === firstRead),
    ...experiments.filter(({ chapter }) => chapter !== firstRead),
  ];
  const found = inOrder.flatMap((experiment) => {
    const claim = experiment.claims.find(({ expect }) => expect.kind === 'band');
    return claim ? [summarize({ ...experiment, claims: [claim] }, language)] : [];
  });
  return found.slice(0, 1);
}

/** The picture of each chapter: the first chart of its first experiment that has one. */
export function pictures(
  experiments: readonly Experiment[],
  language: Language,
): Record<number, string> {
  const found: Record<number, string> = {};
  for (const { chapter, recorded } of experiments) {
    const chart = Object.values(chartsAtHand(recorded))[0];
    if (chart) found[chapter] ??= chart.svg[language];
  }
  return found;
}
