/** What the gallery says of a claim. */
import { describe, expect, it } from 'vitest';
import type { Claim, Expectation } from '../../src/experiments/claim';
import type { Experiment, Recording } from '../../src/experiments/experiment';
import { criterion, sampleOf, summarize } from './summarize';

function claimOf(expectation: Expectation): Claim {
  return {
    id: 'c',
    statement: { zh: '论断', en: 'Claim' },
    expect: expectation,
    source: 'seeds 1-5',
  };
}

const experiment: Experiment & { readonly recorded: Recording } = {
  id: 'e',
  chapter: 26,
  title: { zh: '题', en: 'Title' },
  question: { zh: '问', en: 'Question' },
  summary: { zh: '看', en: 'Watch' },
  topics: ['activation'],
  labels: { leaky: { zh: '漏的', en: 'leaky' } },
  claims: [claimOf({ kind: 'band', metric: 'dead', min: 0.3 })],
  controls: [],
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
    expect(summarize(experiment, 'zh', undefined)).toEqual({
      id: 'e',
      chapter: 26,
      title: '题',
      summary: '看',
      claims: [
        { id: 'c', statement: '论断', criterion: '≥ 0.3', verdict: 'holds', value: '0.3456' },
      ],
      recorded: { seconds: 1.5, browser: 'Chromium 156' },
    });
  });

  it('says where the text uses it', () => {
    expect(summarize(experiment, 'zh', '/a/b#e').place).toBe('/a/b#e');
  });

  it('takes the first band as the sample of a claim', () => {
    const exact = claimOf({ kind: 'equals', metric: 'leaky', value: 0.1, tolerance: 0 });
    const [first] = experiment.claims;
    const both = { ...experiment, claims: [exact, ...experiment.claims] };
    const places = new Map([['e', '/a/b#e']]);
    expect(sampleOf([both, experiment], 'en', places)).toMatchObject({
      place: '/a/b#e',
      claims: [{ id: first?.id, criterion: '≥ 0.3' }],
    });
  });
});
