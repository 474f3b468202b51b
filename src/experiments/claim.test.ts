/** The truth table of a claim: what was changed, what was measured, what may be said. */
import { describe, expect, it } from 'vitest';
import { judge, type Claim, type Outcome } from './claim';

const claim: Claim = {
  id: 'decays',
  statement: { zh: '它衰减。', en: 'It decays.' },
  expect: { kind: 'equals', metric: 'last', value: 0.25, tolerance: 0.001 },
  given: ['steps'],
  source: 'closed form',
};
const defaults = { steps: 2, rate: 0.5, noise: false };
const verdictOf = (of: Claim, run: Partial<Outcome>): string => {
  const { verdict, moved } = judge(of, { metrics: {}, used: defaults, defaults, ...run });
  return moved.length > 0 ? `${verdict}, changed` : verdict;
};

describe('a claim', () => {
  it.each<[string, Partial<Outcome>, string]>([
    ['as shipped', { metrics: { last: 0.25 } }, 'holds'],
    ['as shipped, another result', { metrics: { last: 0.3 } }, 'fails'],
    [
      'a presupposition moved',
      { metrics: { last: 0.25 }, used: { ...defaults, steps: 3 } },
      'unknown, changed',
    ],
    ['another knob moved', { metrics: { last: 0.25 }, used: { ...defaults, rate: 0.4 } }, 'holds'],
    [
      'another knob moved, another result',
      { metrics: { last: 0.16 }, used: { ...defaults, rate: 0.4 } },
      'fails',
    ],
    ['not a number', { metrics: { last: Number.NaN } }, 'fails'],
    ['nothing measured', {}, 'unknown'],
    [
      'a control, judged whatever was moved',
      { metrics: { last: 0.3 }, used: { ...defaults, steps: 3 }, control: 'no-decay' },
      'fails',
    ],
    [
      'a control that it survives',
      { metrics: { last: 0.25 }, used: { ...defaults, steps: 3 }, control: 'no-decay' },
      'holds',
    ],
  ])('%s: %s', (_, run, expected) => {
    expect(verdictOf(claim, run)).toBe(expected);
  });

  it('is about the run where its statement names what was moved', () => {
    const statement = { zh: '{steps} 步后它衰减。', en: 'It decays in {steps} steps.' };
    const follows: Claim = {
      ...claim,
      statement,
      expect: ({ steps }) => ({
        kind: 'equals',
        metric: 'last',
        value: 0.5 ** Number(steps),
        tolerance: 0.001,
      }),
    };
    const used = { ...defaults, steps: 3 };
    expect(verdictOf(follows, { metrics: { last: 0.125 }, used })).toBe('holds');
    expect(verdictOf(follows, { metrics: { last: 0.25 }, used })).toBe('fails');
  });

  it.each([
    { kind: 'band', metric: 'last', min: 0 },
    { kind: 'ordering', metric: 'last', above: 'first' },
  ] as const)('of an infinite value fails: $kind', (expectation) => {
    const open: Claim = { ...claim, expect: expectation };
    expect(verdictOf(open, { metrics: { last: Infinity, first: 1 } })).toBe('fails');
  });
});
