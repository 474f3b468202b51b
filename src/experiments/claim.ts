/** A claim: what a run must show, and the pure function that judges it. */
import type { Localized } from '../data/language';
import type { ParamSpec, ParamValue } from '../lab/events';

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

/** Values of parameters by their names. */
export type Params = Readonly<Record<string, ParamValue>>;

export interface Claim {
  /** Unique within the experiment, kebab-case. */
  readonly id: string;
  /** `{steps}` stands for the value that the parameter `steps` has in the run. */
  readonly statement: Localized;
  /** A function where what is expected follows from the parameters: `0.9 ** lag`. */
  readonly expect: Expectation | ((params: Params) => Expectation);
  /**
   * Parameters that the statement presupposes. Once one is moved that the statement does not name,
   * the claim says nothing of the run.
   */
  readonly given?: readonly string[];
  /** The control under which it must fail: a claim that survives its control proves nothing. */
  readonly control?: string;
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

/** A presupposition that the reader has changed. */
export interface Moved {
  readonly name: string;
  readonly from: ParamValue;
  readonly to: ParamValue;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** The measured value of the claim's metric, when it was reported. */
  readonly value?: number;
  /** Not empty: the claim is not about this run, its verdict is unknown, and it is not counted. */
  readonly moved: readonly Moved[];
}

/** What a run gave, and under which conditions. */
export interface Outcome {
  readonly metrics: Readonly<Record<string, number>>;
  /** The values that its parameters had. */
  readonly used?: Params;
  /** Their values as shipped; without them nothing counts as moved. */
  readonly defaults?: Params;
  /** The control that was put in: then every claim is judged, whatever it presupposes. */
  readonly control?: string | undefined;
}

/**
 * Judges one claim. A metric that was not reported, or a presupposition that was moved, leaves it
 * unknown; a number that is not finite fails it.
 */
export function judge(claim: Claim, { metrics, used, defaults, control }: Outcome): Judgement {
  const expect = expectationOf(claim, { ...defaults, ...used });
  const value = metrics[expect.metric];
  const moved = control === undefined ? movedIn(claim, used, defaults) : [];
  if (value === undefined) return { verdict: 'unknown', moved };
  if (moved.length > 0) return { verdict: 'unknown', value, moved };
  return { verdict: satisfies(expect, value, metrics), value, moved };
}

/** What the claim expects of a run with these parameters. */
export function expectationOf({ expect }: Pick<Claim, 'expect'>, params: Params): Expectation {
  return typeof expect === 'function' ? expect(params) : expect;
}

/** The values of parameters that nobody has moved. */
export function defaultsOf(specs: readonly ParamSpec[] = []): Params {
  return Object.fromEntries(specs.map(({ name, value }) => [name, value]));
}

/** Names of the parameters whose values stand in the statement. */
export function namedIn({ statement }: Pick<Claim, 'statement'>): readonly string[] {
  const names = [statement.zh, statement.en].flatMap((text) =>
    [...text.matchAll(placeholder)].map(([, name = '']) => name),
  );
  return [...new Set(names)];
}

/** `{name}` in a statement. */
export const placeholder = /\{(\w+)\}/g;

function movedIn(claim: Claim, used: Params = {}, defaults: Params = {}): readonly Moved[] {
  const named = namedIn(claim);
  return (claim.given ?? []).flatMap((name) => {
    const [from, to] = [defaults[name], used[name]];
    if (named.includes(name) || from === undefined || to === undefined) return [];
    return from === to ? [] : [{ name, from, to }];
  });
}

function satisfies(
  expect: Expectation,
  value: number,
  metrics: Readonly<Record<string, number>>,
): Verdict {
  const verdict = (condition: boolean): Verdict => (condition ? 'holds' : 'fails');
  if (!Number.isFinite(value)) return 'fails';
  switch (expect.kind) {
    case 'band':
      return verdict(value >= (expect.min ?? -Infinity) && value <= (expect.max ?? Infinity));
    case 'equals':
      return verdict(Math.abs(value - expect.value) <= expect.tolerance);
    case 'ordering': {
      const other = metrics[expect.above];
      if (other === undefined) return 'unknown';
      return verdict(Number.isFinite(other) && value > (expect.factor ?? 1) * other);
    }
  }
}
