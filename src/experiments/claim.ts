/** A claim: what a run must show, and the pure function that judges it. */
import type { Localized } from '../data/language';

/**
 * What must be true of the reported metrics. A `band` comes from runs over several seeds;
 * `equals` is for closed forms; `ordering` compares metrics of the same run.
 */
export type Expectation =
  | { readonly kind: 'band'; readonly metric: string; readonly min?: number; readonly max?: number }
  | {
      readonly kind: 'equals';
      readonly metric: string;
      readonly value: number;
      readonly tolerance: number;
    }
  | {
      readonly kind: 'ordering';
      readonly metric: string;
      readonly above: string;
      /** `metric > factor * above`; 1 if not given. */
      readonly factor?: number;
    };

export interface Claim {
  /** Unique within the experiment, kebab-case. */
  readonly id: string;
  readonly statement: Localized;
  readonly expect: Expectation;
  /** Where the claim or its closed form comes from: bibliography keys, or how the band was measured. */
  readonly source: string;
}

/** The claim that a metric has an exact or published value. */
export function equals(
  id: string,
  metric: string,
  value: number,
  tolerance: number,
  source: string,
  statement: Localized,
): Claim {
  return { id, statement, expect: { kind: 'equals', metric, value, tolerance }, source };
}

export type Verdict = 'unknown' | 'holds' | 'fails';

export interface Judgement {
  readonly verdict: Verdict;
  /** The measured value of the claim's metric, when it was reported. */
  readonly value?: number;
}

/** Judges one claim. A metric that was not reported leaves it unknown; a non-finite one fails it. */
export function judge(claim: Claim, metrics: Readonly<Record<string, number>>): Judgement {
  const { expect } = claim;
  const value = metrics[expect.metric];
  if (value === undefined) return { verdict: 'unknown' };
  return { verdict: satisfies(expect, value, metrics), value };
}

function satisfies(
  expect: Expectation,
  value: number,
  metrics: Readonly<Record<string, number>>,
): Verdict {
  const verdict = (condition: boolean): Verdict => (condition ? 'holds' : 'fails');
  switch (expect.kind) {
    case 'band':
      return verdict(value >= (expect.min ?? -Infinity) && value <= (expect.max ?? Infinity));
    case 'equals':
      return verdict(Math.abs(value - expect.value) <= expect.tolerance);
    case 'ordering': {
      const other = metrics[expect.above];
      if (other === undefined) return 'unknown';
      return verdict(value > (expect.factor ?? 1) * other);
    }
  }
}
