/** What pages show of an experiment and its claims: texts of one language, no code, no data. */
import { formatAgainst } from '../../src/components/Claims/expectation';
import { statementOf } from '../../src/components/Claims/statement';
import { formatNumber } from '../../src/components/Wording';
import { defaultsOf, expectationOf, judge, type Claim } from '../../src/experiments/claim';
import { RECORDED_DIGITS } from '../../src/experiments/recording';
import type { Experiment } from '../../src/experiments/experiment';
import type { ClaimSummary, ExperimentSummary } from '../../src/experiments/summary';
import type { Language } from '../../src/data/language';

/** @param place where the text uses the experiment */
export function summarize(
  experiment: Experiment,
  language: Language,
  place: string | undefined,
): ExperimentSummary {
  const { id, chapter, title, summary, claims, recorded } = experiment;
  return {
    id,
    chapter,
    ...(place !== undefined && { place }),
    title: title[language],
    summary: summary[language],
    claims: claims.map((claim) => summarizeClaim(claim, experiment, language)),
    ...(recorded && { recorded: { seconds: recorded.seconds, browser: recorded.browser } }),
  };
}

export function summarizeClaim(
  claim: Claim,
  experiment: Experiment,
  language: Language,
): ClaimSummary {
  const { labels, recorded } = experiment;
  const params = defaultsOf(recorded?.params);
  const { verdict, value } = judge(claim, { metrics: recorded?.metrics ?? {}, used: params });
  return {
    id: claim.id,
    statement: statementOf(claim, params, labels, language),
    criterion: criterion(claim, experiment, language),
    verdict,
    ...(value !== undefined && {
      value: formatAgainst(value, expectationOf(claim, params), RECORDED_DIGITS),
    }),
  };
}

/** The expectation in signs: `0.3 – 0.5`, `≥ 0.3`, `0.25 ± 0.01`, `> 2 × dead share of leaky ReLU (0.1)`. */
export function criterion(claim: Claim, experiment: Experiment, language: Language): string {
  const expect = expectationOf(claim, defaultsOf(experiment.recorded?.params));
  if (expect.kind === 'equals') {
    const exact = formatNumber(expect.value);
    return expect.tolerance === 0 ? `= ${exact}` : `${exact} ± ${formatNumber(expect.tolerance)}`;
  }
  if (expect.kind === 'band') {
    const { min, max } = expect;
    if (min !== undefined && max !== undefined)
      return `${formatNumber(min)} – ${formatNumber(max)}`;
    return min !== undefined ? `≥ ${formatNumber(min)}` : `≤ ${formatNumber(max ?? Infinity)}`;
  }
  const name = experiment.labels[expect.above]?.[language] ?? expect.above;
  const factor = expect.factor === undefined ? '' : `${formatNumber(expect.factor)} × `;
  const other = experiment.recorded?.metrics[expect.above];
  const [open, close] = { zh: ['（', '）'], en: [' (', ')'] }[language];
  return `> ${factor}${name}${other === undefined ? '' : `${open}${formatNumber(other)}${close}`}`;
}

/** The chapter the home page starts with. */
const firstRead = 26;

/** One recorded experiment with one claim, for the home page: the first band of the chapter to start with, plain to read. */
export function sampleOf(
  experiments: readonly Experiment[],
  language: Language,
  places: ReadonlyMap<string, string>,
): ExperimentSummary | undefined {
  const recorded = experiments.filter((experiment) => experiment.recorded);
  const inOrder = [
    ...recorded.filter(({ chapter }) => chapter === firstRead),
    ...recorded.filter(({ chapter }) => chapter !== firstRead),
  ];
  for (const experiment of inOrder) {
    const claim = experiment.claims.find(
      (each) => expectationOf(each, defaultsOf(experiment.recorded?.params)).kind === 'band',
    );
    if (claim) {
      return summarize({ ...experiment, claims: [claim] }, language, places.get(experiment.id));
    }
  }
  return undefined;
}
