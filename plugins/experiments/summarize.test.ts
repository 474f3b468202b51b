/** What the gallery says of a claim. */
import { describe, expect, it } from 'vitest';
import type { Claim, Expectation } from '../../src/experiments/claim';
import { chapterOf } from '../../src/data/chapters';
import type { Experiment, RecordedCharts } from '../../src/experiments/experiment';
import { chartsAtHand } from '../../src/experiments/recording';
import { criterion, pictures, samples, summarize } from './summarize';

function claimOf(expectation: Expectation): Claim {
  return {
    id: 'c',
    statement: { zh: '论断', en: 'Claim' },
    expect: expectation,
    source: 'seeds 1-5',
  };
}

const experiment: Experiment = {
  id: 'e',
  chapter: 26,
  title: { zh: '题', en: 'Title' },
  summary: { zh: '看', en: 'Watch' },
  labels: { leaky: { zh: '漏的', en: 'leaky' } },
  claims: [claimOf({ kind: 'band', metric: 'dead', min: 0.3 })],
  files: { 'main.ts': '' },
  backend: 'cpu',
  recorded: {
    params: [],
    metrics: { dead: 0.3456, leaky: 0.1 },
    charts: {
      loss: { spec: { x: { field: 'step' } }, layers: [], svg: { zh: '<svg/>', en: '<svg />' } },
    },
    tables: {},
    seconds: 1.5,
    browser: 'Chromium 156',
  },
};

describe('criterion', () => {
  it.each<[Expectation, string]>([
    [{ kind: 'band', metric: 'dead', min: 0.3, max: 0.5 }, '0.3 – 0.5'],
    [{ kind: 'band', metric: 'dead', min: 0.3 }, '≥ 0.3'],
    [{ kind: 'band', metric: 'dead', max: -0.3 }, '≤ −0.3'],
    [{ kind: 'equals', metric: 'dead', value: 0, tolerance: 0 }, '= 0'],
    [{ kind: 'equals', metric: 'dead', value: 0.25, tolerance: 1e-5 }, '0.25 ± 1 × 10⁻⁵'],
    [{ kind: 'ordering', metric: 'dead', above: 'leaky', factor: 2 }, '> 2 × leaky (0.1)'],
    [{ kind: 'ordering', metric: 'dead', above: 'missing' }, '> missing'],
  ])('%j reads %s', (expectation, text) => {
    expect(criterion(claimOf(expectation), experiment, 'en')).toBe(text);
  });
});

describe('summarize', () => {
  it('keeps texts of one language, the recorded value and the verdict', () => {
    expect(summarize(experiment, 'zh')).toEqual({
      id: 'e',
      chapter: 26,
      title: '题',
      summary: '看',
      claims: [
        { id: 'c', statement: '论断', criterion: '≥ 0.3', verdict: 'holds', value: '0.3456' },
      ],
      seconds: 1.5,
      browser: 'Chromium 156',
    });
  });

  it('takes the first band as the sample of a claim', () => {
    const exact = claimOf({ kind: 'equals', metric: 'leaky', value: 0.1, tolerance: 0 });
    const [first] = experiment.claims;
    const both = { ...experiment, claims: [exact, ...experiment.claims] };
    expect(samples([both, experiment], 'en').map(({ claims }) => claims)).toEqual([
      [expect.objectContaining({ id: first?.id, criterion: '≥ 0.3' })],
    ]);
  });

  it('takes the chart that the chapter names as its picture', () => {
    const { picture } = chapterOf(26);
    const { loss } = chartsAtHand(experiment.recorded);
    const named = (charts: RecordedCharts): Experiment => ({
      ...experiment,
      id: picture.experiment,
      recorded: { ...experiment.recorded, charts },
    });
    expect(pictures([experiment, named({ [picture.chart]: loss! })], 'en')).toEqual({
      26: '<svg />',
    });
    expect(() => pictures([named({})], 'en')).toThrow(picture.chart);
  });
});
